package org.corridor.people.groups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.corridor.people.groups.domain.GroupMap.Figures;
import org.jspecify.annotations.Nullable;

/** Where people in groups live and come from, as programs get it. */
@Schema(name = "GroupMap")
record GroupMapAnswer(
    @Schema(
            description =
                "How to read it: numbers are sums of what each group shows, rounded down to five;"
                    + " absent where every group has fewer than five members here")
        String note,
    int groups,
    List<Corridor> corridors,
    List<Country> residence,
    List<Country> origin) {

  private static final String NOTE =
      "At least so many; groups with fewer than five members here are not counted."
          + " Who belongs to two groups is counted in both.";

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "GroupMapCorridor")
  record Corridor(
      @Schema(example = "ML") String origin,
      @Schema(example = "FR") String residence,
      @Nullable Integer people) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "GroupMapCountry")
  record Country(@Schema(example = "ML") String country, @Nullable Integer people) {}

  static GroupMapAnswer of(Figures figures) {
    return new GroupMapAnswer(
        NOTE,
        figures.groups(),
        figures.people().entrySet().stream()
            .map(
                entry ->
                    new Corridor(
                        entry.getKey().origin(),
                        entry.getKey().residence(),
                        shown(entry.getValue())))
            .toList(),
        countries(figures.residence()),
        countries(figures.origin()));
  }

  private static List<Country> countries(Map<String, Integer> people) {
    return people.entrySet().stream()
        .map(entry -> new Country(entry.getKey(), shown(entry.getValue())))
        .toList();
  }

  private static @Nullable Integer shown(int people) {
    return people == 0 ? null : people;
  }
}
