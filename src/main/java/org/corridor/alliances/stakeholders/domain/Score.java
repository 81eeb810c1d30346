package org.corridor.alliances.stakeholders.domain;

import java.time.Instant;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;

/** What one person thinks of a stakeholder in a round. */
public record Score(
    StakeholderId stakeholder, SeatId seat, int round, Judgement judgement, Instant at) {

  @Override
  public String toString() {
    return "Score";
  }
}
