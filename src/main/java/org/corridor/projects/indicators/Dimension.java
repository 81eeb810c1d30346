package org.corridor.projects.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a figure is told in parts. Each is on its own; parts of two are not crossed. */
public enum Dimension {
  SEX("female", "male", "other"),
  AGE("under-15", "from-15", "from-25", "from-35", "from-50", "from-65"),
  COUNTRY,
  PLACE,
  VULNERABILITY,
  SECTOR,
  STATUS,
  /** What the team itself thought of. */
  OWN;

  private final List<String> fixed;

  Dimension(String... fixed) {
    this.fixed = List.of(fixed);
  }

  /** Codes of its parts where they are the same in every project; empty where a team names them. */
  public List<String> fixed() {
    return fixed;
  }

  public boolean isFixed() {
    return !fixed.isEmpty();
  }

  /** Its name in addresses, forms and files: {@code sex}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name. */
  public String text() {
    return "projects.indicators.dimension." + code();
  }

  /** Key of the name of a part that is the same in every project. */
  public String text(String part) {
    return text() + "." + part;
  }

  public static Optional<Dimension> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
