package org.corridor.people.groups.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may know that somebody belongs to a group, from the fewest to the most. */
public enum ShownTo {
  /** Who looks after the group, and nobody else. */
  HOSTS,
  /** Everybody who belongs to the group. */
  GROUP,
  /** Everybody who is signed in. */
  MEMBERS,
  EVERYONE;

  /** As it is stored and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ShownTo> of(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "people.group.shown-to." + code();
  }
}
