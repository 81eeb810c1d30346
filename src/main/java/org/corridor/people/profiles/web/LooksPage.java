package org.corridor.people.profiles.web;

import org.corridor.people.profiles.domain.WhoLooked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at one's own profile. */
@Controller
class LooksPage {

  private final WhoLooked looked;

  LooksPage(WhoLooked looked) {
    this.looked = looked;
  }

  @GetMapping("/account/looks")
  ModelAndView show() {
    return new ModelAndView("people/profiles/pages/looks").addObject("looks", looked.mine());
  }
}
