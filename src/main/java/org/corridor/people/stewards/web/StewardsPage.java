package org.corridor.people.stewards.web;

import org.corridor.people.stewards.domain.StewardDesk;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the stewards, and what they have done. */
@Controller
class StewardsPage {

  private final StewardDesk desk;

  StewardsPage(StewardDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/stewards")
  ModelAndView waiting(Language reader) {
    return new ModelAndView("people/stewards/pages/stewards")
        .addObject("waiting", desk.waiting(reader))
        .addObject("links", desk.links());
  }

  @GetMapping("/stewards/acts")
  ModelAndView acts(@RequestParam(defaultValue = "") String before) {
    long number = before.matches("[0-9]{1,15}") ? Long.parseLong(before) : Long.MAX_VALUE;
    return new ModelAndView("people/stewards/pages/acts").addObject("acts", desk.acts(number));
  }
}
