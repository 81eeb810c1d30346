package org.corridor.people.profiles.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a member would like to contribute or take part in, by the capital it moves (handbook 1.1).
 */
public enum Interest {
  ASSOCIATIONS("social"),
  NETWORKS("social"),
  MENTORING("social"),
  REMITTANCES("financial"),
  SAVINGS("financial"),
  ENTERPRISE("financial"),
  INVESTMENT("financial"),
  SKILLS("human"),
  TRAINING("human"),
  JOBS("human"),
  RETURN("human"),
  RIGHTS("cultural"),
  WELCOME("cultural"),
  ARTS("cultural"),
  PEACE("cultural");

  public static final List<String> CAPITALS = List.of("social", "financial", "human", "cultural");

  private final String capital;

  Interest(String capital) {
    this.capital = capital;
  }

  /** Code of the capital, as the component {@code capital} wants it. */
  public String capital() {
    return capital;
  }

  public static List<Interest> of(String capital) {
    return Stream.of(values()).filter(interest -> interest.capital.equals(capital)).toList();
  }

  /** Key of its name. */
  public String text() {
    return "people.profile.interest." + name().toLowerCase(Locale.ROOT);
  }
}
