package org.corridor.people.groups.domain;

import java.util.Locale;

/** How somebody stands to a group. */
public enum Standing {
  /** Wants to belong to it; hosts decide. */
  ASKED,
  MEMBER,
  /** Looks after the group: edits its page, takes people in, begins campaigns. */
  HOST;

  public boolean belongs() {
    return this != ASKED;
  }

  public boolean hosts() {
    return this == HOST;
  }

  /** As it is stored and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Standing of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Key of its name. */
  public String text() {
    return "people.group.standing." + code();
  }
}
