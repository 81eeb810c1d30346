package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.NewPassword;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where one asks for a link to set a new password. */
@Controller
class ForgottenPasswordPage {

  private static final String PAGE = "people/accounts/pages/forgotten-password";

  private final NewPassword newPassword;
  private final Mails mails;

  ForgottenPasswordPage(NewPassword newPassword, Mails mails) {
    this.newPassword = newPassword;
    this.mails = mails;
  }

  @GetMapping("/forgotten-password")
  ModelAndView show() {
    return page(new ModelAndView(PAGE), Form.empty());
  }

  @PostMapping("/forgotten-password")
  ModelAndView send(HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    EmailAddress email = Fields.email(form);
    if (email == null || !mails.arrive()) {
      return page(Fields.again(PAGE), form.form());
    }
    newPassword.ask(email, Network.of(request.getRemoteAddr()));
    return new ModelAndView("redirect:/forgotten-password/sent");
  }

  private ModelAndView page(ModelAndView page, Form form) {
    return page.addObject("form", form).addObject("possible", mails.arrive());
  }

  @GetMapping("/forgotten-password/sent")
  ModelAndView sent() {
    return new ModelAndView("people/accounts/pages/forgotten-password-sent")
        .addObject("mailbox", mails.mailbox().orElse(null));
  }
}
