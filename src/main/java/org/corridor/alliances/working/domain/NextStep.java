package org.corridor.alliances.working.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to do next, "drawn up in writing" (handbook chapter 6, conclusions).
 *
 * @param partner who sees to it
 * @param seat which person there; null while nobody is named
 * @param due a day on that partner's calendar
 * @param doneOn null while open
 */
public record NextStep(
    UUID id,
    UUID meeting,
    String what,
    Language written,
    PartnerId partner,
    @Nullable SeatId seat,
    LocalDate due,
    @Nullable LocalDate doneOn) {

  public static final int WHAT = 300;

  /** A meeting has no more. */
  public static final int MOST = 100;

  public boolean isOpen() {
    return doneOn == null;
  }

  /** Open after its day, where the partner is. */
  public boolean isOverdue(PartnershipView view, Clock clock) {
    return isOpen() && due.isBefore(today(view, clock));
  }

  LocalDate today(PartnershipView view, Clock clock) {
    return view.partner(partner)
        .map(one -> LocalDate.now(clock.withZone(one.zone())))
        .orElseGet(() -> LocalDate.now(clock));
  }
}
