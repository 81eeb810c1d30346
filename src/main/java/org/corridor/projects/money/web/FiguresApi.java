package org.corridor.projects.money.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.corridor.platform.web.Tagged;
import org.corridor.projects.money.ProjectFigures;
import org.corridor.projects.money.ProjectFigures.Figures;
import org.corridor.projects.money.ProjectFigures.Flow;
import org.corridor.projects.money.ProjectFigures.Part;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.domain.VisibleProjects;
import org.corridor.projects.underway.domain.VisibleProjects.Visible;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The money of a project for programs: to its team, and to everybody where the team shows it. */
@RestController
@Tag(
    name = "Money",
    description = "Budget, what came and what was spent, where teams show their figures")
class FiguresApi {

  static final String PATH = "/api/v1/under-way/{project}/money";

  private final VisibleProjects projects;
  private final ProjectFigures figures;

  FiguresApi(VisibleProjects projects, ProjectFigures figures) {
    this.projects = projects;
    this.figures = figures;
  }

  /**
   * @param currency ISO 4217, of all amounts
   * @param budget by year of the project
   * @param came what the donor paid in, by day
   * @param spent approved spending in cash, by quarter
   */
  record Answer(
      String project, String currency, List<Part> budget, List<Flow> came, List<Flow> spent) {}

  @GetMapping(path = PATH, produces = "application/json")
  @Operation(
      summary = "Budget by year, payments and spending by quarter, in the project's currency")
  ResponseEntity<Answer> money(@PathVariable String project) {
    Visible visible = projects.see(project);
    if (!visible.figures()) {
      throw new NotInTeam();
    }
    Figures of = figures.of(visible.project());
    return Tagged.forReader(
        new Answer(
            visible.project().key().value(),
            visible.project().currency(),
            of.budget(),
            of.came(),
            of.spent()));
  }
}
