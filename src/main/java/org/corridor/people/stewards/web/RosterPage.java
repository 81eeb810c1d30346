package org.corridor.people.stewards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is a steward; stewards appoint and dismiss others here. */
@Controller
class RosterPage {

  /** Of the reasons that stewards give. */
  static final int REASON = 1_000;

  private final Stewards stewards;

  RosterPage(Stewards stewards) {
    this.stewards = stewards;
  }

  @GetMapping("/stewards/people")
  ModelAndView show() {
    return page(Form.empty());
  }

  @PostMapping("/stewards/appoint")
  ModelAndView appoint(HttpServletRequest request, RedirectAttributes redirect) {
    stewards.require();
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.required("email", EmailAddress.LONGEST);
    String why = sent.required("why", REASON);
    Optional<EmailAddress> address = EmailAddress.of(typed);
    if (address.isEmpty() && !typed.isEmpty()) {
      sent.problem("email", "people.email.wrong", Map.of());
    }
    if (address.isPresent() && sent.isValid()) {
      switch (stewards.appoint(address.get(), why)) {
        case DONE -> {
          Flash.done("people.stewards.appointed").on(redirect);
          return new ModelAndView("redirect:/stewards/people");
        }
        case NO_ACCOUNT -> sent.problem("email", "people.stewards.no-account", Map.of());
        case IS_ONE_ALREADY -> sent.problem("email", "people.stewards.is-one", Map.of());
      }
    }
    ModelAndView page = page(sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/stewards/dismiss")
  ModelAndView dismiss(HttpServletRequest request, RedirectAttributes redirect) {
    stewards.require();
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", REASON);
    PersonId person = person(sent.text("person", 40));
    if (!sent.isValid()) {
      Flash.problem("people.stewards.why.missing").on(redirect);
    } else if (stewards.dismiss(person, why)) {
      Flash.done("people.stewards.dismissed").on(redirect);
    }
    boolean still = stewards.amOne();
    return new ModelAndView(still ? "redirect:/stewards/people" : "redirect:/account");
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("people/stewards/pages/people")
        .addObject("stewards", stewards.list())
        .addObject("form", form);
  }

  private static PersonId person(String typed) {
    try {
      return new PersonId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
