package org.corridor.communities.news;

import java.util.Locale;

/**
 * What news is about: one thing with a name in each language, so that readers find what was written
 * in another. The handbook's four themes (chapters 2 to 5), how to work with others (part III), and
 * the sectors its projects worked in.
 */
public enum Tag {
  COMMUNITIES,
  REMITTANCES,
  CAPACITIES,
  RIGHTS,
  PARTNERSHIPS,
  POLICY,
  HEALTH,
  EDUCATION,
  FARMING,
  BUSINESS,
  ENVIRONMENT,
  CULTURE,
  YOUTH,
  WOMEN;

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name. */
  public String text() {
    return "communities.news.tag." + code();
  }
}
