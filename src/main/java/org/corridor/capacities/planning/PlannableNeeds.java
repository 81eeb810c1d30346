package org.corridor.capacities.planning;

import java.util.List;
import org.corridor.people.OrganisationId;

/**
 * What people can be planned for. A subject that has such things has a bean of this kind; {@code
 * planning} knows no subject.
 */
public interface PlannableNeeds {

  /** Of the errands that they are, see {@link org.corridor.capacities.asks.Errand#kind()}. */
  String kind();

  /**
   * Those of an organisation, and of all that was merged into it, that people are still sought for
   * in a country. Those whose days are known lie at least in part in the year.
   *
   * @param country ISO 3166-1 alpha-2
   */
  List<PlannableNeed> open(OrganisationId organisation, String country, int year);
}
