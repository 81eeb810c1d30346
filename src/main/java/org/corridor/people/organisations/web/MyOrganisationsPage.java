package org.corridor.people.organisations.web;

import org.corridor.people.organisations.domain.MyOrganisations;
import org.corridor.people.stewards.domain.Stewards;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The organisations one belongs to. */
@Controller
class MyOrganisationsPage {

  private final MyOrganisations organisations;
  private final Stewards stewards;

  MyOrganisationsPage(MyOrganisations organisations, Stewards stewards) {
    this.organisations = organisations;
    this.stewards = stewards;
  }

  @GetMapping("/account/organisations")
  ModelAndView list() {
    return new ModelAndView("people/organisations/pages/my-organisations")
        .addObject("mine", organisations.list())
        .addObject("steward", stewards.amOne());
  }
}
