package org.corridor.alliances.stakeholders.web;

import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.stakeholders.domain.MissingKinds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Kinds of stakeholders that real projects had and this partnership misses. */
@Controller
class SuggestionsPage {

  private final Seats seats;
  private final Partnerships partnerships;
  private final MissingKinds kinds;

  SuggestionsPage(Seats seats, Partnerships partnerships, MissingKinds kinds) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.kinds = kinds;
  }

  @GetMapping("/partnerships/{partnership}/stakeholders/suggestions")
  ModelAndView show(PartnershipId id, @RequestParam(defaultValue = "") String theme) {
    Seat seat = seats.require(id);
    String known = kinds.themes().contains(theme) ? theme : "";
    return new ModelAndView("alliances/stakeholders/pages/suggestions")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("theme", known)
        .addObject("themes", kinds.themes())
        .addObject("missing", kinds.missing(seat, known));
  }
}
