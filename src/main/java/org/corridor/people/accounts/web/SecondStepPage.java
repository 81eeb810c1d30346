package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.SecondStep;
import org.corridor.people.accounts.domain.SecondStep.Passed;
import org.corridor.people.accounts.domain.TicketExpired;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.security.Network;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for the code after the password. It is the answer to the form with the password. */
@Controller
class SecondStepPage {

  private static final String PAGE = "people/accounts/pages/second-step";

  /** Longer than any code with its groups. */
  private static final int LONGEST = 40;

  private final SecondStep secondStep;
  private final Entrance entrance;

  SecondStepPage(SecondStep secondStep, Entrance entrance) {
    this.secondStep = secondStep;
    this.entrance = entrance;
  }

  static ModelAndView ask(String ticket, boolean shared, ReturnPath next) {
    return page(new ModelAndView(PAGE), Form.empty(), ticket, shared, next);
  }

  /** Where the language switch or a bookmark leads: the ticket is gone, so one begins anew. */
  @GetMapping("/sign-in/code")
  String beginAnew() {
    return "redirect:/sign-in";
  }

  @PostMapping("/sign-in/code")
  ModelAndView pass(
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "/") String next,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Submission form = Submission.of(request.getParameterMap());
    boolean shared = form.ticked("shared");
    String code = form.required("code", LONGEST);
    if (form.isValid()) {
      Optional<Passed> passed = secondStep.pass(ticket, code, Network.of(request.getRemoteAddr()));
      if (passed.isPresent()) {
        tellHowManyAreLeft(passed.get(), redirect);
        return entrance.letIn(
            passed.get().member(), shared, ReturnPath.of(next), request, response);
      }
      form.problem("code", "people.second-step.ask.wrong", Map.of());
    }
    Form again = Form.empty().with(form.problems());
    return page(Fields.again(PAGE), again, ticket, shared, ReturnPath.of(next));
  }

  private static void tellHowManyAreLeft(Passed passed, RedirectAttributes redirect) {
    if (passed.codesLeft() >= 0) {
      Flash.note("people.second-step.recovery-used")
          .with(Map.of("count", passed.codesLeft()))
          .on(redirect);
    }
  }

  @ExceptionHandler(TicketExpired.class)
  String expired(RedirectAttributes redirect) {
    Flash.problem("people.second-step.expired").on(redirect);
    return "redirect:/sign-in";
  }

  private static ModelAndView page(
      ModelAndView page, Form form, String ticket, boolean shared, ReturnPath next) {
    return page.addObject("form", form)
        .addObject("ticket", ticket)
        .addObject("shared", shared)
        .addObject("next", next.value());
  }
}
