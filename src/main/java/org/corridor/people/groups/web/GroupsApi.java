package org.corridor.people.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.corridor.people.groups.domain.FindGroups;
import org.corridor.people.groups.domain.FindGroups.Found;
import org.corridor.people.groups.domain.GroupMap;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Diaspora groups for programs: what their pages show to everybody, and no more. */
@RestController
@RequestMapping("/api/v1/groups")
@Tag(name = "Groups", description = "Diaspora groups, and where their people live and come from")
class GroupsApi {

  private static final String PATH = "/api/v1/groups";
  private static final int PAGE_SIZE = 100;

  private final FindGroups groups;
  private final GroupMap map;
  private final Texts texts;

  GroupsApi(FindGroups groups, GroupMap map, Texts texts) {
    this.groups = groups;
    this.map = map;
    this.texts = texts;
  }

  @GetMapping(produces = "application/json")
  @Operation(summary = "Groups by words, countries and interest; 100 a page")
  @Parameter(in = ParameterIn.QUERY, name = "q", description = "Words of the name or the places")
  @Parameter(in = ParameterIn.QUERY, name = "residence", description = "ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "origin", description = "ISO 3166-1 alpha-2 code")
  @Parameter(in = ParameterIn.QUERY, name = "interest", description = "Such as health")
  @Parameter(in = ParameterIn.QUERY, name = "sort", description = "newest; by name if absent")
  @Parameter(in = ParameterIn.QUERY, name = "page", description = "From 1")
  GroupsAnswer list(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    GroupsRequest request = read(parameters);
    Found found = groups.find(request.wanted(), request.page(), PAGE_SIZE);
    int pages = Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
    return new GroupsAnswer(
        found.total(),
        request.page(),
        pages,
        PAGE_SIZE,
        next(request, pages),
        found.groups().stream().map(GroupAnswer::of).toList());
  }

  @GetMapping(path = "/map", produces = "application/json")
  @Operation(
      summary = "People in groups by country of origin and of residence",
      description = "The same filters as for groups. Numbers below five are never shown.")
  GroupMapAnswer map(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return GroupMapAnswer.of(map.figures(read(parameters).wanted()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refuse(Unread unread, Language reader) {
    return ResponseEntity.of(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                texts.text(reader, "people.group.unread", Map.of("name", unread.name))))
        .build();
  }

  private static @Nullable String next(GroupsRequest request, int pages) {
    return request.page() < pages ? request.address(PATH, request.page() + 1) : null;
  }

  private static GroupsRequest read(MultiValueMap<String, String> parameters) {
    GroupsRequest request = GroupsRequest.of(parameters);
    if (!request.unread().isEmpty()) {
      throw new Unread(request.unread());
    }
    return request;
  }

  /** A part of the question cannot be read. */
  private static final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    Unread(String name) {
      super(name);
      this.name = name;
    }
  }
}
