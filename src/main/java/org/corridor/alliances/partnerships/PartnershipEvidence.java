package org.corridor.alliances.partnerships;

import java.math.BigDecimal;
import java.util.List;

/**
 * What can be counted in a partnership, for indicators, reports and briefs. Counts only: nothing
 * about a person, nothing that one partner keeps from the others.
 */
public interface PartnershipEvidence {

  List<Figure> count(PartnershipId partnership);

  /**
   * @param label key of what is counted; it may use {@code value} for a plural
   * @param path where it was counted
   */
  record Figure(String label, BigDecimal value, String path) {}
}
