package org.corridor.projects.registry.web;

import java.util.List;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.platform.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects as it is shown.
 *
 * @param sort the order in force, as the form sends it along; null for the usual one
 */
public record ListView(
    String words,
    int total,
    int page,
    int pages,
    boolean everything,
    List<FacetView> facets,
    List<Active> active,
    List<SortView> sorts,
    @Nullable String sort,
    List<CardView> cards,
    @Nullable String previous,
    @Nullable String next,
    @Nullable CorridorMap map,
    List<Link> downloads,
    List<Remark> remarks) {

  /**
   * @param code the parameter in the address
   * @param more how many further values exist that are too rare to be shown
   */
  public record FacetView(String code, String name, boolean open, List<Value> values, int more) {}

  public record Value(String code, Wording name, int count, boolean chosen) {}

  /** A filter in force, and the address of the list without it. */
  public record Active(String facet, Wording name, String without) {}

  public record SortView(String code, String name, String url, boolean chosen) {}
}
