package org.corridor.communities.news;

import java.util.Locale;

/** What sort of news it is. */
public enum NewsKind {
  NEWS,
  ANNOUNCEMENT,
  JOB,
  GRANT,
  CALL;

  /** Whether it is something to apply for, so that its deadline counts. */
  public boolean isOpportunity() {
    return this == JOB || this == GRANT || this == CALL;
  }

  /** Key of its name. */
  public String text() {
    return "communities.news.kind." + name().toLowerCase(Locale.ROOT);
  }
}
