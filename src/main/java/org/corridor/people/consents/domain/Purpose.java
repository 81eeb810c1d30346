package org.corridor.people.consents.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may agree to or not; nothing else depends on the answer. */
public enum Purpose {
  /** Being found by others in the directory of members. */
  DIRECTORY(1),
  /** A mail once a year that asks whether the profile is still right. */
  REMINDER(1),
  /** That a child under 16 shows themselves to others; a parent or guardian agrees to it. */
  GUARDIAN(1);

  /** What a text tells, each under a heading of its own. */
  public static final List<String> PARTS = List.of("what", "why", "who", "until");

  /** What people agree to for themselves. */
  public static final List<Purpose> OWN = List.of(DIRECTORY, REMINDER);

  private final int version;

  Purpose(int version) {
    this.version = version;
  }

  /** Of the text, from 1. Whoever changes what it says adds a text with the next number. */
  public int version() {
    return version;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of {@link #OWN}. */
  public static Optional<Purpose> of(String code) {
    return OWN.stream().filter(purpose -> purpose.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String title() {
    return "people.consent." + code();
  }

  /** Key of one of the {@link #PARTS} of the text that is in force. */
  public String text(String part) {
    return title() + ".v" + version + "." + part;
  }
}
