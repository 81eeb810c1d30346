package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.SignInByLink;
import org.corridor.people.accounts.domain.SignInByLink.Entered;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where one asks for a link to sign in, and where that leads. Opening it changes nothing, since
 * mail programs open links too; the button does, on whatever device it is pressed.
 */
@Controller
class SignInLinkPage {

  private static final String ASK = "people/accounts/pages/sign-in-link-ask";
  private static final String SENT = "redirect:/sign-in/link/sent";

  private final SignInByLink links;
  private final Mails mails;
  private final Entrance entrance;

  SignInLinkPage(SignInByLink links, Mails mails, Entrance entrance) {
    this.links = links;
    this.mails = mails;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in/link")
  ModelAndView show(@RequestParam(defaultValue = "/") String next) {
    return page(new ModelAndView(ASK), Form.empty(), next);
  }

  @PostMapping("/sign-in/link")
  ModelAndView send(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    EmailAddress email = Fields.email(form);
    if (email == null || !mails.arrive()) {
      return page(Fields.again(ASK), form.form(), next);
    }
    links.ask(email, ReturnPath.of(next).value(), Network.of(request.getRemoteAddr()));
    return new ModelAndView(SENT);
  }

  /** For somebody signed in who has nothing else to show that it is them. */
  @PostMapping("/account/link")
  ModelAndView sendToMe(
      @RequestParam(defaultValue = "/account") String next, HttpServletRequest request) {
    links.askForMe(ReturnPath.of(next).value(), Network.of(request.getRemoteAddr()));
    return new ModelAndView(SENT);
  }

  @GetMapping("/sign-in/link/sent")
  ModelAndView sent() {
    return new ModelAndView("people/accounts/pages/sign-in-link-sent")
        .addObject("mailbox", mails.mailbox().orElse(null));
  }

  @GetMapping("/sign-in/link/{token}")
  ModelAndView confirm(@PathVariable String token) {
    return new ModelAndView("people/accounts/pages/sign-in-link")
        .addObject("token", token)
        .addObject("name", links.show(token));
  }

  @PostMapping("/sign-in/link/{token}")
  ModelAndView enter(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    boolean shared = Submission.of(request.getParameterMap()).ticked("shared");
    Entered entered = links.enter(token);
    return entrance.admit(
        entered.admission(), shared, ReturnPath.of(entered.next()), request, response);
  }

  private ModelAndView page(ModelAndView page, Form form, String next) {
    return page.addObject("form", form)
        .addObject("next", ReturnPath.of(next).value())
        .addObject("possible", mails.arrive());
  }
}
