package org.corridor.alliances.stakeholders.domain;

import java.time.Instant;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;

/**
 * Where the partnership sees a stakeholder.
 *
 * @param number counts what was ever agreed or proposed for the stakeholder, from 1
 * @param proposed somebody else had been faster: kept beside, not what is agreed
 * @param reason why there
 */
public record Position(
    StakeholderId stakeholder,
    int number,
    boolean proposed,
    Judgement judgement,
    String reason,
    SeatId by,
    Instant at) {

  public static final int REASON = 1_000;
}
