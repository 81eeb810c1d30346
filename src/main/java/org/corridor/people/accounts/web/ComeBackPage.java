package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.accounts.domain.ComeBack;
import org.corridor.people.accounts.domain.TicketExpired;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks who signs in to an account that is closed whether they come back. */
@Controller
class ComeBackPage {

  private final ComeBack comeBack;
  private final Entrance entrance;

  ComeBackPage(ComeBack comeBack, Entrance entrance) {
    this.comeBack = comeBack;
    this.entrance = entrance;
  }

  static ModelAndView ask(ComeBack.Closed closed, boolean shared, ReturnPath next) {
    return new ModelAndView("people/accounts/pages/come-back")
        .addObject("closed", closed)
        .addObject("shared", shared)
        .addObject("next", next.value());
  }

  /** Where the language switch or a bookmark leads: the ticket is gone, so one begins anew. */
  @GetMapping("/sign-in/come-back")
  String beginAnew() {
    return "redirect:/sign-in";
  }

  @PostMapping("/sign-in/come-back")
  String takeBack(
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "/") String next,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean shared = Submission.of(request.getParameterMap()).ticked("shared");
    entrance.open(comeBack.takeBack(ticket), shared, request, response);
    Flash.done("people.come-back.done").on(redirect);
    return ReturnPath.of(next).redirect();
  }

  @ExceptionHandler(TicketExpired.class)
  String expired(RedirectAttributes redirect) {
    Flash.problem("people.second-step.expired").on(redirect);
    return "redirect:/sign-in";
  }
}
