package org.corridor.capacities;

import java.util.Locale;

/**
 * The fields of work that the handbook's projects moved skills in. People say for each whether they
 * may be found in it; needs, vacancies and figures are sorted by it.
 */
public enum Sector {
  HEALTH,
  CARE,
  FARMING,
  FISHERIES,
  BUILDING,
  CRAFTS,
  TOURISM,
  BUSINESS,
  TEACHING,
  ICT,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "capacities.sector." + name().toLowerCase(Locale.ROOT);
  }
}
