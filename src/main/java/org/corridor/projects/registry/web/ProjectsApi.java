package org.corridor.projects.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Tagged;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.ProjectRegistry.Found;
import org.corridor.projects.registry.domain.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registry for programs. Answers carry an ETag, so that asking again costs little. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects", description = "The registry of real migration-for-development projects")
class ProjectsApi {

  private static final String PATH = "/api/v1/projects";

  private final ProjectRegistry registry;
  private final Texts texts;

  ProjectsApi(ProjectRegistry registry, Texts texts) {
    this.registry = registry;
    this.texts = texts;
  }

  @GetMapping(produces = "application/json")
  @Operation(
      summary = "Projects by words and facets",
      description = "A facet may be given several times; a project needs one of its values.")
  @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words in any of our languages")
  @Parameter(in = ParameterIn.QUERY, name = "country", description = "ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "corridor", description = "Origin and residence: MD-IT")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "capital",
      description = "social, financial, human or cultural")
  @Parameter(in = ParameterIn.QUERY, name = "block", description = "Id of a building block")
  @Parameter(in = ParameterIn.QUERY, name = "group", description = "Target group")
  @Parameter(in = ParameterIn.QUERY, name = "partner", description = "Kind of partner")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "sort",
      description = "relevance, title, code or newest")
  @Parameter(in = ParameterIn.QUERY, name = "page", description = "From 1")
  @Parameter(in = ParameterIn.QUERY, name = "size", description = "From 1 to 100; 20 if absent")
  ResponseEntity<ProjectsAnswer> list(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      Locale locale) {
    ListRequest request = ListRequest.of(parameters);
    if (!request.remarks().isEmpty()) {
      throw new Refused(HttpStatus.BAD_REQUEST, request.remarks());
    }
    Language reader = Language.of(locale.toLanguageTag()).orElse(Language.EN);
    Found found = registry.find(request.wanted(), reader, request.page(), request.size());
    if (request.page() > found.pages()) {
      throw new Refused(
          HttpStatus.NOT_FOUND,
          List.of(
              new Remark("projects.registry.remark.last-page", Map.of("pages", found.pages()))));
    }
    return Tagged.forAll(answer(request, found));
  }

  @GetMapping(path = "/{id}", produces = "application/json")
  @Operation(summary = "One project with what it learned")
  ResponseEntity<ProjectAnswer> project(@PathVariable String id) {
    return registry
        .project(id)
        .map(project -> Tagged.forAll(ProjectAnswer.of(project)))
        .orElseThrow(
            () ->
                new Refused(
                    HttpStatus.NOT_FOUND,
                    List.of(new Remark("projects.registry.remark.no-project", Map.of()))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refuse(Refused refused, Language reader) {
    List<String> reasons =
        refused.remarks.stream()
            .map(remark -> texts.text(reader, remark.key(), remark.arguments()))
            .toList();
    return ResponseEntity.of(
            ProblemDetail.forStatusAndDetail(refused.status, String.join(" ", reasons)))
        .build();
  }

  private static ProjectsAnswer answer(ListRequest request, Found found) {
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(facet.code(), found.counts(facet));
    }
    return new ProjectsAnswer(
        found.total(),
        found.page(),
        found.pages(),
        request.size(),
        found.page() < found.pages() ? page(request, found.page() + 1) : null,
        found.page() > 1 ? page(request, found.page() - 1) : null,
        facets,
        new TreeMap<>(found.corrected()),
        found.projects().stream().map(ProjectAnswer::of).toList());
  }

  private static @Nullable String page(ListRequest request, int page) {
    Wanted wanted = request.wanted();
    String address = ListAddress.of(PATH, wanted, page);
    return request.size() == ListRequest.PAGE_SIZE
        ? address
        : ListAddress.with(address, Map.of("size", String.valueOf(request.size())));
  }

  /** The question cannot be answered, for the reasons remarked. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Remark> remarks;

    Refused(HttpStatus status, List<Remark> remarks) {
      super(remarks.toString());
      this.status = status;
      this.remarks = remarks;
    }
  }
}
