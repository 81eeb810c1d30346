package org.corridor.people.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.directory.domain.Count;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Found;
import org.corridor.people.directory.domain.Found.Card;
import org.corridor.people.directory.domain.Town;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the directory for programs.
 *
 * @param total of all pages
 * @param match exact; like: written or sounding alike; partly: some of the words
 * @param facets how many have each value
 * @param corridors people by origin and residence, such as MD-IT, with five or more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DirectoryAnswer(
    int total,
    int page,
    int pages,
    int size,
    String match,
    boolean preparing,
    @Nullable String next,
    @Nullable String previous,
    Map<String, Map<String, Counted>> facets,
    Map<String, Integer> corridors,
    List<One> entries) {

  /**
   * @param count how many; absent where there are fewer than five people
   * @param fewerThan five, where the count is absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Counted(@Nullable Integer count, @Nullable Integer fewerThan) {

    static Counted of(Count count) {
      return count.few() ? new Counted(null, Count.FEW) : new Counted(count.number(), null);
    }
  }

  /**
   * @param kind person or organisation
   * @param name absent where it is hidden
   * @param told values of facets
   * @param language what {@code about} is written in
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record One(
      String kind,
      String url,
      String name,
      List<Where> places,
      Map<String, Set<String>> told,
      String about,
      @Nullable String language,
      boolean verified) {

    static One of(Card card) {
      Map<String, Set<String>> told = new LinkedHashMap<>();
      card.sight().said().forEach((facet, values) -> told.put(facet.code(), values));
      Language written = card.sight().written();
      return new One(
          card.kind().code(),
          card.path(),
          card.sight().name(),
          card.sight().towns().stream().map(Where::of).toList(),
          told,
          card.sight().about(),
          written == null ? null : written.code(),
          card.verified());
    }
  }

  /** A place: origin, residence or other; a country by its ISO 3166-1 code. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Where(String end, String country, String town) {

    static Where of(Town town) {
      return new Where(Submission.code(town.end()), town.country(), town.name());
    }
  }

  static DirectoryAnswer of(
      Found found, int size, @Nullable String next, @Nullable String previous) {
    Map<String, Map<String, Counted>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Map<String, Counted> values = new LinkedHashMap<>();
      found.counts(facet).forEach((value, count) -> values.put(value, Counted.of(count)));
      facets.put(facet.code(), values);
    }
    return new DirectoryAnswer(
        found.total(),
        found.page(),
        found.pages(),
        size,
        Submission.code(found.match()),
        found.preparing(),
        next,
        previous,
        facets,
        found.corridors(),
        found.cards().stream().map(One::of).toList());
  }
}
