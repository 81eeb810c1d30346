package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.organisations.domain.DecideRequests;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward takes the mark away from an organisation, on its page. */
@Controller
class TakeBackPage {

  private final DecideRequests decide;

  TakeBackPage(DecideRequests decide) {
    this.decide = decide;
  }

  @PostMapping("/stewards/verified/{slug}/take-back")
  ModelAndView takeBack(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    decide.requireSteward();
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", RequestPage.REASON);
    if (!sent.isValid()) {
      Flash.problem("people.stewards.why.missing").on(redirect);
    } else if (decide.takeBack(slug, why)) {
      Flash.done("people.organisation.taken-back").on(redirect);
    } else {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ModelAndView("redirect:/organisations/" + slug);
  }
}
