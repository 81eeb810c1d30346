package org.corridor.projects.indicators.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.platform.web.ApiPage;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Tagged;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.domain.VisibleProjects;
import org.corridor.projects.underway.domain.VisibleProjects.Visible;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Results for programs: to a project's own team as they are, to everybody else where the team shows
 * figures, with numbers of people by the rule of small numbers.
 */
@RestController
@Tag(
    name = "Indicators",
    description = "What projects under way have reached, where their teams show it")
class IndicatorsApi {

  static final String ALL = "/api/v1/indicators";
  static final String OF_ONE = "/api/v1/under-way/{project}/indicators";

  private final VisibleProjects projects;
  private final Results results;

  IndicatorsApi(VisibleProjects projects, Results results) {
    this.projects = projects;
    this.results = results;
  }

  @GetMapping(path = OF_ONE, produces = "application/json")
  @Operation(summary = "Indicators of a project, with their values by period and part")
  ResponseEntity<IndicatorsAnswer> ofOne(@PathVariable String project) {
    Visible visible = projects.see(project);
    if (!visible.figures()) {
      throw new NotInTeam();
    }
    return Tagged.forReader(answer(visible));
  }

  @GetMapping(path = ALL, produces = "application/json")
  @Operation(
      summary = "Indicators of all projects that the reader may see, some projects a page",
      description = "An entry is a project with its indicators.")
  ResponseEntity<ApiPage<IndicatorsAnswer>> all(
      @Parameter(description = "From 1")
          @RequestParam(defaultValue = "1")
          @Min(1)
          @Max(ApiPage.LAST)
          int page,
      @Parameter(description = "Projects a page, from 1 to 100")
          @RequestParam(defaultValue = "20")
          @Min(1)
          @Max(ApiPage.MOST)
          int size) {
    ApiPage.Asked asked = new ApiPage.Asked(page, size);
    List<ProjectKey> keys = projects.keysWithFigures();
    return Tagged.forReader(
        asked.page(
            keys.size(),
            asked.of(keys).stream().map(projects::see).map(this::answer).toList(),
            ALL));
  }

  @GetMapping(path = ALL + ".csv", produces = "text/csv")
  @Operation(summary = "The same as a table: a row for each period of each indicator")
  void table(HttpServletResponse response) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    CsvTable table = new CsvTable(response.getWriter());
    table.row(IndicatorsAnswer.HEADS);
    projects.keysWithFigures().forEach(key -> answer(projects.see(key)).rows().forEach(table::row));
  }

  private IndicatorsAnswer answer(Visible visible) {
    ProjectKey key = visible.project().key();
    return IndicatorsAnswer.of(
        visible.project(), visible.inTeam() ? results.of(key) : results.published(key));
  }
}
