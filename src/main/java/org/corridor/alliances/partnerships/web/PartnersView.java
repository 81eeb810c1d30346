package org.corridor.alliances.partnerships.web;

import java.util.List;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.domain.RunPartnership.Waiting;

/**
 * Who is in a partnership, for one who is.
 *
 * @param link an invitation that was just made; it is shown this once
 */
public record PartnersView(
    Seat seat, PartnershipView partnership, List<Waiting> waiting, String link) {}
