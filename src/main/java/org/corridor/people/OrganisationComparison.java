package org.corridor.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads many organisations at once, for those who keep them in memory to compare them. */
public interface OrganisationComparison {

  /**
   * Those that everybody may find, by their number in the directory, each with a stamp that differs
   * once anything of it changed.
   */
  Map<Long, String> stamps();

  /** Those of the numbers that may be found, in no order. */
  List<OrganisationFacts> read(Collection<Long> listings);
}
