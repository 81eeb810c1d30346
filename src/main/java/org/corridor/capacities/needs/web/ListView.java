package org.corridor.capacities.needs.web;

import java.util.List;
import org.corridor.capacities.needs.domain.FindNeeds.Found;
import org.corridor.capacities.needs.domain.FindNeeds.Question;
import org.corridor.platform.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The list of needs.
 *
 * @param sorts in the order of {@link org.corridor.capacities.needs.domain.FindNeeds.Order}
 * @param previous address of the page before; null on the first
 * @param next address of the next page; null on the last
 * @param narrowed whether anything was asked
 * @param speaks whether the reader speaks for an organisation
 */
public record ListView(
    Question question,
    Found found,
    List<FacetView> facets,
    List<Link> sorts,
    @Nullable String previous,
    @Nullable String next,
    String csv,
    boolean narrowed,
    boolean speaks) {

  /** A facet with its values. */
  public record FacetView(String code, String name, boolean open, List<Value> values) {}

  /** A value of a facet. */
  public record Value(String code, String name, int count, boolean chosen) {}
}
