package org.corridor.capacities.asks.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.asks.AskState;

/**
 * Limits against asking in masses. They count what the asking side did and nothing else, so that
 * none of them can tell whether somebody is there, or mutes the organisation.
 */
@FunctionalInterface
interface AskPolicy {

  Duration DAY = Duration.ofDays(1);

  /** In which an organisation asks the same entry only so often. */
  Duration SEASON = Duration.ofDays(90);

  int ENTRY_OPEN = 2;
  int ENTRY_A_SEASON = 3;
  int ASKER_A_DAY = 15;
  int ORGANISATION_A_DAY = 40;

  /** An ask made before. */
  record Past(boolean sameEntry, boolean sameAsker, AskState state, Instant asked) {}

  /**
   * @param past what the organisation asked within a season
   */
  Optional<AskRefusal> refuses(List<Past> past, Instant now);

  AskPolicy FEW_OPEN_TO_THE_SAME =
      (past, now) ->
          atMost(
              ENTRY_OPEN,
              "entry-open",
              past.stream().filter(one -> one.sameEntry() && one.state() == AskState.WAITING));

  AskPolicy FEW_A_SEASON_TO_THE_SAME =
      (past, now) ->
          atMost(
              ENTRY_A_SEASON,
              "entry-season",
              past.stream()
                  .filter(Past::sameEntry)
                  .filter(one -> one.asked().isAfter(now.minus(SEASON))));

  AskPolicy FEW_A_DAY =
      (past, now) -> atMost(ASKER_A_DAY, "day", today(past, now).stream().filter(Past::sameAsker));

  AskPolicy FEW_A_DAY_FOR_ALL =
      (past, now) -> atMost(ORGANISATION_A_DAY, "organisation-day", today(past, now).stream());

  /** In the order in which they are explained. */
  List<AskPolicy> ALL =
      List.of(FEW_OPEN_TO_THE_SAME, FEW_A_SEASON_TO_THE_SAME, FEW_A_DAY, FEW_A_DAY_FOR_ALL);

  /** The first that refuses explains why. */
  static Optional<AskRefusal> refusal(List<Past> past, Instant now) {
    return ALL.stream().flatMap(policy -> policy.refuses(past, now).stream()).findFirst();
  }

  private static List<Past> today(List<Past> past, Instant now) {
    return past.stream().filter(one -> one.asked().isAfter(now.minus(DAY))).toList();
  }

  private static Optional<AskRefusal> atMost(
      int most, String code, java.util.stream.Stream<Past> counted) {
    return counted.count() >= most ? Optional.of(AskRefusal.of(code, most)) : Optional.empty();
  }
}
