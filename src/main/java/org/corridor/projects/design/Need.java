package org.corridor.projects.design;

import java.util.Set;

/**
 * Step 4: what need, and how we know.
 *
 * @param evidenceText which survey, statistic, meeting; with its date
 * @param migration what migration has to do with it (the migration component)
 * @param development what gets better at the place of origin (the development component)
 * @param localPlan the local, regional or national plan it fits, and how
 * @param others who else works on it already
 */
public record Need(
    String problem,
    Set<Evidence> evidence,
    String evidenceText,
    String migration,
    String development,
    String localPlan,
    String others) {

  static final Need EMPTY = new Need("", Set.of(), "", "", "", "", "");

  public Need {
    evidence = Ordered.set(evidence);
  }

  public enum Evidence {
    SURVEY,
    CONSULTATION,
    STATISTICS,
    EARLIER_PROJECT,
    LOCAL_PLAN,
    MIGRANTS_REQUEST,
    OWN_EXPERIENCE
  }
}
