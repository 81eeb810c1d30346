package org.corridor.people.organisations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.corridor.people.organisations.domain.FindableOrganisations;
import org.corridor.people.organisations.domain.FindableOrganisations.Listed;
import org.corridor.people.organisations.domain.OrganisationContent;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Address;
import org.corridor.platform.web.Tagged;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for programs: what their pages show to everybody, in the order they came. */
@RestController
@Tag(
    name = "Organisations",
    description = "All of them, one after another; to search, ask the directory")
class OrganisationsApi {

  static final String PATH = "/api/v1/organisations";

  private static final int MOST = 100;

  private final FindableOrganisations organisations;

  OrganisationsApi(FindableOrganisations organisations) {
    this.organisations = organisations;
  }

  /**
   * @param next address of those that come after; null where there are none
   */
  record Answer(@Nullable String next, List<OrganisationAnswer> entries) {}

  /**
   * @param url of its page on this site
   * @param country where it is at home: ISO 3166-1 alpha-2
   * @param about what it does, in its own words
   * @param written ISO 639 code of the language of these words
   * @param link its own site; empty for none
   * @param verified whether stewards made sure that it exists
   */
  record OrganisationAnswer(
      String url,
      String name,
      String kind,
      String country,
      List<String> worksIn,
      List<String> sectors,
      List<String> reaches,
      List<String> languages,
      String about,
      String written,
      String link,
      boolean verified) {}

  @GetMapping(path = PATH, produces = "application/json")
  @Operation(
      summary = "Organisations, up to 100 at a time",
      description = "Follow next until there is none; entries that come meanwhile are at the end.")
  ResponseEntity<Answer> list(
      @Parameter(description = "As next says it; 0 to begin")
          @RequestParam(defaultValue = "0")
          @Min(0)
          long after,
      @Parameter(description = "From 1 to 100")
          @RequestParam(defaultValue = "100")
          @Min(1)
          @Max(MOST)
          int size) {
    List<Listed> found = organisations.after(after, size);
    String next =
        found.size() < size
            ? null
            : new Address(PATH)
                .with("after", Long.toString(found.get(size - 1).listing()))
                .with("size", Integer.toString(size))
                .toString();
    return Tagged.forAll(new Answer(next, found.stream().map(OrganisationsApi::answer).toList()));
  }

  private static OrganisationAnswer answer(Listed listed) {
    OrganisationContent content = listed.content();
    return new OrganisationAnswer(
        listed.organisation().path(),
        listed.organisation().name(),
        listed.organisation().kind().code(),
        listed.organisation().country(),
        listed.organisation().worksIn(),
        content.sectors().stream().map(Submission::code).toList(),
        content.groups().stream().map(Submission::code).toList(),
        content.languages(),
        content.about(),
        listed.written().code(),
        content.link() == null ? "" : content.link().address(),
        listed.verified());
  }
}
