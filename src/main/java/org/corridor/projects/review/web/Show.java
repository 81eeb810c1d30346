package org.corridor.projects.review.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Severity;

/** Which findings the page shows, and how fully. */
public enum Show {
  /** All; what is no gap by its title only, to keep the page light. */
  ALL,
  GAP,
  ADVICE,
  OPEN,
  STRENGTH,
  /** All in full, for the printer. */
  FULL;

  /** Unknown words show all. */
  static Show of(String code) {
    return Stream.of(values()).filter(show -> show.code().equals(code)).findFirst().orElse(ALL);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean includes(Finding finding) {
    return switch (this) {
      case ALL, FULL -> true;
      case OPEN -> finding.open();
      case ADVICE -> finding.severity() == Severity.ADVICE && !finding.open();
      case GAP -> finding.severity() == Severity.GAP;
      case STRENGTH -> finding.severity() == Severity.STRENGTH;
    };
  }

  /** The kind of a finding, which is what a reader filters by. */
  static Show kind(Finding finding) {
    return finding.open() ? OPEN : valueOf(finding.severity().name());
  }
}
