package org.corridor.projects.registry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of projects as programs get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Projects")
record ProjectsAnswer(
    int total,
    int page,
    int pages,
    int size,
    @Schema(description = "Path of the next page; absent on the last") @Nullable String next,
    @Schema(description = "Path of the page before; absent on the first") @Nullable String previous,
    @Schema(description = "Projects by value of each facet, among what the other facets leave")
        Map<String, Map<String, Integer>> facets,
    @Schema(description = "Words looked for instead of those typed")
        Map<String, List<String>> corrected,
    List<ProjectAnswer> projects) {}
