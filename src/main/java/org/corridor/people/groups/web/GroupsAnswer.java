package org.corridor.people.groups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of groups as programs get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Groups")
record GroupsAnswer(
    int total,
    int page,
    int pages,
    int size,
    @Schema(description = "Path of the next page; absent on the last") @Nullable String next,
    List<GroupAnswer> groups) {}
