package org.corridor.projects.underway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.corridor.platform.web.ApiPage;
import org.corridor.platform.web.Tagged;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.domain.VisibleProjects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Projects under way for programs: those shown to everybody, and with a token those of its owner.
 */
@RestController
@RequestMapping(UnderWayApi.PATH)
@Tag(
    name = "Projects under way",
    description = "What teams show of their projects; with a token all of its owner's projects")
class UnderWayApi {

  static final String PATH = "/api/v1/under-way";

  private final VisibleProjects projects;

  UnderWayApi(VisibleProjects projects) {
    this.projects = projects;
  }

  @GetMapping(produces = "application/json")
  @Operation(summary = "Projects by key")
  ResponseEntity<ApiPage<UnderWayAnswer>> list(
      @Parameter(description = "From 1")
          @RequestParam(defaultValue = "1")
          @Min(1)
          @Max(ApiPage.LAST)
          int page,
      @Parameter(description = "From 1 to 100")
          @RequestParam(defaultValue = "20")
          @Min(1)
          @Max(ApiPage.MOST)
          int size) {
    ApiPage.Asked asked = new ApiPage.Asked(page, size);
    List<ProjectKey> keys = projects.keys();
    return Tagged.forReader(
        asked.page(
            keys.size(),
            asked.of(keys).stream().map(projects::see).map(UnderWayAnswer::of).toList(),
            PATH));
  }

  @GetMapping(path = "/{project}", produces = "application/json")
  @Operation(summary = "One project")
  ResponseEntity<UnderWayAnswer> one(@PathVariable String project) {
    return Tagged.forReader(UnderWayAnswer.of(projects.see(project)));
  }
}
