package org.corridor.alliances.allies.domain;

import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;

/**
 * Something that a partnership keeps about its allies.
 *
 * @param facts what is said
 * @param revision grows with each change, from 0
 * @param by who said it last
 */
public record Entry<F>(
    UUID id, PartnershipId partnership, F facts, int revision, SeatId by, boolean deleted) {}
