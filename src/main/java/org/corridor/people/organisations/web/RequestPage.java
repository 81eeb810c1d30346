package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.organisations.domain.DecideRequests;
import org.corridor.people.organisations.domain.DecideRequests.View;
import org.corridor.people.organisations.domain.Means;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward decides on a claim or a verification. */
@Controller
class RequestPage {

  /** Of the reasons that stewards give. */
  static final int REASON = 1_000;

  private final DecideRequests decide;

  RequestPage(DecideRequests decide) {
    this.decide = decide;
  }

  @GetMapping("/stewards/requests/{id}")
  ModelAndView show(@PathVariable String id, RedirectAttributes redirect) {
    return decide
        .look(id(id))
        .map(view -> page(view, Form.empty()))
        .orElseGet(() -> decided(redirect));
  }

  @PostMapping("/stewards/requests/{id}")
  ModelAndView decide(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    UUID number = id(id);
    View view = decide.look(number).orElse(null);
    if (view == null) {
      return decided(redirect);
    }
    Submission sent = Submission.of(request.getParameterMap());
    boolean grant = sent.text("decision", 10).equals("grant");
    Means means = sent.choice("means", Means.class);
    String why = sent.required("why", REASON);
    if (!grant && !sent.text("decision", 10).equals("refuse")) {
      sent.problem("decision", "platform.form.required", Map.of());
    }
    if (grant && !view.claim() && means == null) {
      sent.problem("means", "people.organisation.means.missing", Map.of());
    }
    if (!sent.isValid()) {
      ModelAndView page = page(view, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    boolean done = grant ? decide.grant(number, means, why) : decide.refuse(number, why);
    if (!done) {
      return decided(redirect);
    }
    Flash.done(grant ? "people.organisation.granted" : "people.organisation.refused").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private static ModelAndView decided(RedirectAttributes redirect) {
    Flash.note("people.organisation.decided").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("people/organisations/pages/request")
        .addObject("view", view)
        .addObject("form", form);
  }

  /** An id that is none is one that nothing has. */
  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }
}
