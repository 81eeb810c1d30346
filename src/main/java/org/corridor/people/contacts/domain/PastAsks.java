package org.corridor.people.contacts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody has asked so far, as far as it counts for their limits.
 *
 * @param registered since when they have an account
 */
record PastAsks(Instant registered, List<Past> asks) {

  PastAsks {
    asks = List.copyOf(asks);
  }

  /**
   * One of them.
   *
   * @param changed when it came into its state
   */
  record Past(
      UUID id,
      String kind,
      UUID addressee,
      ContactState state,
      Instant asked,
      Instant changed,
      String words) {

    boolean isTo(Addressee other) {
      return kind.equals(other.kind()) && other.ids().contains(addressee);
    }
  }

  List<Past> since(Instant moment) {
    return asks.stream().filter(past -> past.asked().isAfter(moment)).toList();
  }

  /** The latest to this addressee of which it is true. */
  Optional<Past> to(Addressee addressee, Predicate<Past> that) {
    return asks.stream()
        .filter(past -> past.isTo(addressee))
        .filter(that)
        .max(java.util.Comparator.comparing(Past::changed));
  }

  long waiting() {
    return asks.stream().filter(past -> past.state() == ContactState.WAITING).count();
  }

  boolean registeredWithin(Duration time, Instant now) {
    return registered.isAfter(now.minus(time));
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "PastAsks";
  }
}
