package org.corridor.people.profiles.domain;

import java.util.Locale;
import java.util.Set;

/** When somebody has time, and on what terms. */
public record Availability(Set<Time> times, Set<Terms> terms) {

  public static final Availability NOT_SAID = new Availability(Set.of(), Set.of());

  /** When. */
  public enum Time {
    EVENINGS,
    WEEKENDS,
    HOLIDAYS;

    public String text() {
      return "people.profile.time." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** On what terms (handbook 1.1: voluntary-based or professional, cost-free or compensated). */
  public enum Terms {
    VOLUNTARY,
    COMPENSATED;

    public String text() {
      return "people.profile.terms." + name().toLowerCase(Locale.ROOT);
    }
  }

  public Availability {
    times = InOrder.set(times);
    terms = InOrder.set(terms);
  }

  public boolean isEmpty() {
    return times.isEmpty() && terms.isEmpty();
  }
}
