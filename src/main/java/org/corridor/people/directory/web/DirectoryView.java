package org.corridor.people.directory.web;

import java.util.List;
import java.util.Map;
import org.corridor.people.directory.domain.Count;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the directory as it is shown.
 *
 * @param more whether there are entries that cannot be paged to
 * @param sort the order in force, as the form sends it along; null for the usual one
 * @param download where a member gets it as a table; null for visitors
 */
public record DirectoryView(
    String words,
    int total,
    int page,
    int pages,
    boolean more,
    List<FacetView> facets,
    List<Active> active,
    List<SortView> sorts,
    @Nullable String sort,
    List<CardView> cards,
    @Nullable String previous,
    @Nullable String next,
    @Nullable CorridorMap map,
    @Nullable String download,
    List<Remark> remarks) {

  /**
   * @param code the parameter in the address
   * @param more how many further values exist that are too rare to be shown
   */
  public record FacetView(String code, String name, boolean open, List<Value> values, int more) {}

  public record Value(String code, String name, Count count, boolean chosen) {}

  /** A filter in force, and the address of the list without it. */
  public record Active(String facet, String name, String without) {}

  public record SortView(String name, String url, boolean chosen) {}

  /**
   * @param name empty where it is hidden
   * @param lines what is told, by label
   * @param about the beginning of the entry's own words, in the language {@code written}
   */
  public record CardView(
      String url,
      String name,
      String kind,
      boolean verified,
      String from,
      String to,
      Map<String, String> lines,
      String about,
      @Nullable Language written) {}
}
