package org.corridor.people.groups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.corridor.people.SmallNumbers;
import org.corridor.people.groups.domain.GroupContent;
import org.corridor.people.groups.domain.GroupSize;
import org.corridor.people.groups.domain.GroupView;
import org.corridor.people.profiles.domain.WebLink;
import org.jspecify.annotations.Nullable;

/** A group as programs get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Group")
record GroupAnswer(
    String id,
    @Schema(description = "Path of its page") String page,
    String name,
    @Schema(description = "In the language of \"written\"") String about,
    @Schema(description = "ISO 639-1", example = "fr") String written,
    Residence residence,
    Origin origin,
    @Schema(example = "health") String interest,
    @Schema(description = "As the group says itself; not how many are members here")
        @Nullable Size size,
    @Schema(
            description =
                "Members here, at least: a multiple of five; absent where they are fewer than five")
        @Nullable Integer members,
    @Schema(description = "ISO 639 codes") List<String> languages,
    @Schema(description = "Year in which it began") @Nullable Integer began,
    @Schema(description = "Id of the organisation that it is; absent for an informal group")
        @Nullable String organisation,
    List<String> links,
    @Schema(allowableValues = {"open", "request"}) String admission) {

  @Schema(name = "GroupResidence")
  record Residence(@Schema(example = "FR") String country, List<String> towns) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "GroupOrigin")
  record Origin(@Schema(example = "ML") String country, String place) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "GroupSize")
  record Size(
      @Schema(description = "At least; absent where fewer than five") @Nullable Integer people,
      @Schema(description = "Whether nobody has counted") boolean estimate,
      @Schema(description = "When it was said", example = "2026-11-30") String on) {}

  static GroupAnswer of(GroupView view) {
    GroupContent content = view.content();
    GroupSize size = content.size();
    return new GroupAnswer(
        view.id().toString(),
        view.path(),
        content.name(),
        content.about(),
        content.written().code(),
        new Residence(content.residence(), content.towns()),
        new Origin(content.origin(), content.originPlace()),
        GroupsRequest.code(content.sector()),
        size == null ? null : size(size),
        view.members() == 0 ? null : view.members(),
        content.languages(),
        content.began(),
        content.organisation() == null ? null : String.valueOf(content.organisation()),
        content.links().stream().map(WebLink::address).toList(),
        content.byRequest() ? "request" : "open");
  }

  private static Size size(GroupSize size) {
    return new Size(
        size.people() < SmallNumbers.LEAST ? null : size.people(),
        size.estimate(),
        size.on().toString());
  }
}
