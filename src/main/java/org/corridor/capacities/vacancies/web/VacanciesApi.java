package org.corridor.capacities.vacancies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.FindVacancies;
import org.corridor.capacities.vacancies.domain.FindVacancies.Found;
import org.corridor.capacities.vacancies.domain.JobPosting;
import org.corridor.capacities.vacancies.domain.Wanted;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The vacancies for programs, as JobPostings of schema.org. */
@RestController
@RequestMapping("/api/v1/vacancies")
@Tag(name = "Vacancies", description = "Work that employers offer, as schema.org JobPosting")
class VacanciesApi {

  private static final String PATH = "/api/v1/vacancies";
  private static final int SIZE = 20;
  private static final int LARGEST = 100;

  private final FindVacancies vacancies;
  private final SiteAddress site;
  private final Clock clock;

  VacanciesApi(FindVacancies vacancies, SiteAddress site, Clock clock) {
    this.vacancies = vacancies;
    this.site = site;
    this.clock = clock;
  }

  /**
   * @param next path of the next page; null after the last
   * @param jobs each a JobPosting
   */
  record Answer(
      int total, int page, int pages, @Nullable String next, List<Map<String, Object>> jobs) {}

  @GetMapping(produces = "application/json")
  @Operation(summary = "Open vacancies by words and facets")
  @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words in any of our languages")
  @Parameter(in = ParameterIn.QUERY, name = "country", description = "ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "sector", description = "Field of work")
  @Parameter(in = ParameterIn.QUERY, name = "kind", description = "permanent, fixed-term, ...")
  @Parameter(in = ParameterIn.QUERY, name = "employer", description = "Name in its address")
  @Parameter(in = ParameterIn.QUERY, name = "page", description = "From 1")
  @Parameter(in = ParameterIn.QUERY, name = "size", description = "From 1 to 100; 20 if absent")
  ResponseEntity<Answer> list(
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    Wanted wanted = VacancyRequest.read(asked);
    String typed = asked.text("size", 3);
    int size = typed.matches("[1-9][0-9]{0,2}") ? Math.min(LARGEST, Integer.parseInt(typed)) : SIZE;
    Found found = vacancies.find(wanted, reader, VacancyFields.page(asked), size);
    String next =
        found.page() < found.pages()
            ? new org.corridor.platform.web.Address(
                    VacancyRequest.address(PATH, wanted, found.page() + 1))
                .with("size", size == SIZE ? "" : String.valueOf(size))
                .toString()
            : null;
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePublic())
        .body(
            new Answer(
                found.total(),
                found.page(),
                found.pages(),
                next,
                found.vacancies().stream().map(this::posting).toList()));
  }

  @GetMapping(path = "/{vacancy}", produces = "application/json")
  @Operation(summary = "One open vacancy")
  Map<String, Object> one(@PathVariable String vacancy) {
    return VacancyId.of(vacancy)
        .flatMap(vacancies::open)
        .map(this::posting)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Map<String, Object> posting(OpenVacancy vacancy) {
    return JobPosting.of(vacancy, site.of(vacancy.id().path()), clock.getZone());
  }
}
