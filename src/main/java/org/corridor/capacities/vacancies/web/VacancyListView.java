package org.corridor.capacities.vacancies.web;

import java.util.List;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.platform.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A page of vacancies.
 *
 * @param filters what is looked for, each leading to the list without it
 * @param employer name of the one organisation whose vacancies are shown; empty for all
 */
public record VacancyListView(
    String words,
    int total,
    int page,
    int pages,
    List<FacetView> facets,
    List<Link> filters,
    List<SortView> sorts,
    String sort,
    String employer,
    String employerSlug,
    List<OpenVacancy> vacancies,
    @Nullable String previous,
    @Nullable String next,
    List<Link> downloads) {

  public VacancyListView {
    facets = List.copyOf(facets);
    filters = List.copyOf(filters);
    sorts = List.copyOf(sorts);
    vacancies = List.copyOf(vacancies);
    downloads = List.copyOf(downloads);
  }

  /** By what one can sort out. */
  public record FacetView(String code, String name, boolean open, List<Value> values) {
    public FacetView {
      values = List.copyOf(values);
    }
  }

  /** One value of a facet, with how many there are. */
  public record Value(String code, String name, int count, boolean chosen) {}

  /** An order. */
  public record SortView(String name, String url, boolean chosen) {}
}
