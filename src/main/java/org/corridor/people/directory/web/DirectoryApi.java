package org.corridor.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.corridor.people.directory.domain.Found;
import org.corridor.people.directory.domain.Found.Suggestion;
import org.corridor.people.directory.domain.SearchDirectory;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory for programs: whoever asks gets what they would see on its page. */
@RestController
@RequestMapping(DirectoryApi.PATH)
@Tag(name = "Directory", description = "People, organisations and groups, by what they show")
class DirectoryApi {

  static final String PATH = "/api/v1/directory";
  private static final int SHORT = 60;

  private final SearchDirectory directory;
  private final Texts texts;

  DirectoryApi(SearchDirectory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping(produces = "application/json")
  @Operation(
      summary = "People, organisations and groups by words and facets",
      description =
          "A facet may be given several times; an entry needs one of its values. Answers hold what their owners show to whoever asks.")
  @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words in any language and script")
  @Parameter(in = ParameterIn.QUERY, name = "kind", description = "person, organisation or group")
  @Parameter(in = ParameterIn.QUERY, name = "origin", description = "ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "residence", description = "ISO 3166-1 alpha-2 code")
  @Parameter(
      in = ParameterIn.QUERY,
      name = "place",
      description = "At either end: ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "language", description = "ISO 639 code")
  @Parameter(in = ParameterIn.QUERY, name = "interest", description = "Of people")
  @Parameter(in = ParameterIn.QUERY, name = "sector", description = "Of organisations")
  @Parameter(in = ParameterIn.QUERY, name = "type", description = "Kind of organisation")
  @Parameter(in = ParameterIn.QUERY, name = "reaches", description = "Whom it reaches")
  @Parameter(in = ParameterIn.QUERY, name = "time", description = "When people have time")
  @Parameter(in = ParameterIn.QUERY, name = "terms", description = "voluntary or compensated")
  @Parameter(in = ParameterIn.QUERY, name = "sort", description = "best or name")
  @Parameter(in = ParameterIn.QUERY, name = "page", description = "From 1")
  @Parameter(in = ParameterIn.QUERY, name = "size", description = "From 1 to 50; 20 if absent")
  ResponseEntity<DirectoryAnswer> find(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    DirectoryRequest request = DirectoryRequest.of(parameters);
    if (!request.remarks().isEmpty()) {
      throw new Refused(HttpStatus.BAD_REQUEST, request.remarks());
    }
    Found found = directory.find(request.question(), request.page(), request.size());
    if (request.page() > found.pages()) {
      throw new Refused(
          HttpStatus.NOT_FOUND,
          List.of(new Remark("people.directory.last-page", Map.of("pages", found.pages()))));
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            DirectoryAnswer.of(
                found,
                request.size(),
                found.page() < found.pages() ? page(request, found.page() + 1) : null,
                found.page() > 1 ? page(request, found.page() - 1) : null));
  }

  @GetMapping(path = "/suggestions", produces = "application/json")
  @Operation(summary = "How to type on: what leads to something, in the reader's language")
  ResponseEntity<List<Suggestion>> suggest(
      @RequestParam(defaultValue = "") String q, Language reader) {
    String start = q.length() > SHORT ? q.substring(0, SHORT) : q;
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(directory.suggest(start, reader));
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

  private static @Nullable String page(DirectoryRequest request, int page) {
    Address address = new Address(DirectoryAddress.of(PATH, request.question(), page));
    if (request.size() != DirectoryRequest.PAGE_SIZE) {
      address.with("size", Integer.toString(request.size()));
    }
    return address.toString();
  }

  /** The question cannot be answered, for the reasons remarked. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Remark> remarks;

    Refused(HttpStatus status, List<Remark> remarks) {
      super(status.toString());
      this.status = status;
      this.remarks = remarks;
    }
  }
}
