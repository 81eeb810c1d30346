package org.corridor.alliances.forces.domain;

import java.time.Instant;
import org.corridor.alliances.partnerships.SeatId;

/** How a force was judged at some moment. */
public record Judgement(int strength, int influence, SeatId by, Instant at) {}
