package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.organisations.domain.ClaimOrganisation;
import org.corridor.people.organisations.domain.ClaimOrganisation.View;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the stewards for an organisation that is here already, or to verify one's own. */
@Controller
class ClaimPage {

  private static final int WHO = 200;
  private static final int PROOF = 2_000;

  private final ClaimOrganisation claim;

  ClaimPage(ClaimOrganisation claim) {
    this.claim = claim;
  }

  @GetMapping("/organisations/{slug}/claim")
  ModelAndView ask(@PathVariable String slug) {
    View view = claim.look(slug).orElseThrow(ClaimPage::notFound);
    return page("claim", view, stored(view));
  }

  @PostMapping("/organisations/{slug}/claim")
  ModelAndView claim(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    View view = claim.look(slug).orElseThrow(ClaimPage::notFound);
    Submission sent = Submission.of(request.getParameterMap());
    String who = sent.required("who", WHO);
    String proof = sent.required("proof", PROOF);
    if (!sent.isValid()) {
      return again("claim", view, sent);
    }
    claim.claim(slug, who, proof);
    Flash.done("people.organisation.claim.sent").on(redirect);
    return new ModelAndView("redirect:/organisations/" + view.slug());
  }

  @GetMapping("/organisations/{slug}/verification")
  ModelAndView askToVerify(@PathVariable String slug) {
    View view = claim.lookAtOwn(slug).orElseThrow(ClaimPage::notFound);
    return page("verification", view, stored(view));
  }

  @PostMapping("/organisations/{slug}/verification")
  ModelAndView verify(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    View view = claim.lookAtOwn(slug).orElseThrow(ClaimPage::notFound);
    Submission sent = Submission.of(request.getParameterMap());
    String proof = sent.required("proof", PROOF);
    if (!sent.isValid()) {
      return again("verification", view, sent);
    }
    claim.askToVerify(slug, proof);
    Flash.done("people.organisation.verification.sent").on(redirect);
    return new ModelAndView("redirect:/organisations/" + view.slug());
  }

  private static Form stored(View view) {
    return Form.builder().put("who", view.who()).put("proof", view.proof()).build();
  }

  private static ModelAndView again(String template, View view, Submission sent) {
    ModelAndView page = page(template, view, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(String template, View view, Form form) {
    return new ModelAndView("people/organisations/pages/" + template)
        .addObject("view", view)
        .addObject("form", form);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
