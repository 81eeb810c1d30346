package org.corridor.people.organisations.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do in an organisation; the first may most. */
public enum Role {
  /** Speaks for it: invites, gives roles, edits. */
  REPRESENTATIVE,
  /** Edits what the organisation says of itself. */
  EDITOR,
  /** Belongs to it. */
  MEMBER;

  public boolean represents() {
    return this == REPRESENTATIVE;
  }

  public boolean edits() {
    return this != MEMBER;
  }

  /** As it is stored and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "people.organisation.role." + code();
  }
}
