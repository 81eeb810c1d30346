package org.corridor.alliances.health.checkup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.jspecify.annotations.Nullable;

/**
 * One time that all partners assess their partnership.
 *
 * @param number 1 for the first
 * @param due the day until which all are asked to hand in
 * @param compared null while answers are still collected
 * @param handedIn partners whose word is in; whose, not what
 */
public record Round(
    UUID id,
    int number,
    LocalDate due,
    Instant opened,
    @Nullable Instant compared,
    Set<PartnerId> handedIn) {

  public Round {
    handedIn = Set.copyOf(handedIn);
  }

  public boolean isCompared() {
    return compared != null;
  }

  /** Whether the word of each of these is in. */
  public boolean hasAll(List<Partner> joined) {
    return joined.stream().allMatch(partner -> handedIn.contains(partner.id()));
  }

  /**
   * Whether the coordinator may have it compared: the day is over, or nobody who is still in is
   * missing.
   */
  public boolean closes(Seat by, LocalDate today, List<Partner> joined) {
    return !isCompared() && by.coordinates() && (today.isAfter(due) || hasAll(joined));
  }
}
