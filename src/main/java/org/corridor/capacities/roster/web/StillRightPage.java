package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.capacities.roster.domain.StillRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link in a mail leads: one question, answered with one tap and without signing in.
 * Opening it changes nothing, since mail programs open links too.
 */
@Controller
class StillRightPage {

  private static final String PATH = "/still-right/{token}";

  private final StillRight stillRight;

  StillRightPage(StillRight stillRight) {
    this.stillRight = stillRight;
  }

  @GetMapping(PATH)
  ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    return page(token, stillRight.asks(token), "");
  }

  @PostMapping(PATH)
  ModelAndView answer(
      @PathVariable String token, @RequestParam(name = "do", defaultValue = "") String choice) {
    boolean known = choice.equals("confirm") || choice.equals("pause");
    boolean answered = known && stillRight.answer(token, choice.equals("confirm"));
    return page(token, answered || !known && stillRight.asks(token), answered ? choice : "");
  }

  private static ModelAndView page(String token, boolean known, String answered) {
    ModelAndView page =
        new ModelAndView("capacities/roster/pages/still-right")
            .addObject("token", token)
            .addObject("known", known)
            .addObject("answered", answered);
    if (!known) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    return page;
  }
}
