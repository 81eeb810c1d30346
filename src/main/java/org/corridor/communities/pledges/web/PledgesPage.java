package org.corridor.communities.pledges.web;

import java.util.Optional;
import org.corridor.communities.pledges.domain.NoPledge;
import org.corridor.communities.pledges.domain.OccasionRef;
import org.corridor.communities.pledges.domain.ShowPledges;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Pledges, of all or of one occasion, and what came of them. */
@Controller
class PledgesPage {

  static final String PATH = "/pledges";

  private final ShowPledges show;

  PledgesPage(ShowPledges show) {
    this.show = show;
  }

  @GetMapping(PATH)
  ModelAndView list(@RequestParam(defaultValue = "") String occasion) {
    Optional<OccasionRef> of = OccasionRef.read(occasion);
    if (of.isEmpty() && !occasion.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    try {
      return new ModelAndView("communities/pledges/pages/pledges")
          .addObject("found", show.list(of))
          .addObject("mine", of.isEmpty() ? show.mine() : java.util.List.of());
    } catch (NoPledge unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "", unknown);
    }
  }
}
