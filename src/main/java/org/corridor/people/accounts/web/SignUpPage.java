package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.PasswordRefused;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.accounts.domain.RegisterPerson;
import org.corridor.people.accounts.domain.RegisterPerson.Wish;
import org.corridor.people.accounts.domain.SignUpErrand;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one asks for an account. */
@Controller
class SignUpPage {

  private static final String PAGE = "people/accounts/pages/sign-up";

  private final RegisterPerson register;
  private final Mails mails;
  private final ObjectProvider<SignUpErrand> errands;

  SignUpPage(RegisterPerson register, Mails mails, ObjectProvider<SignUpErrand> errands) {
    this.register = register;
    this.mails = mails;
    this.errands = errands;
  }

  @GetMapping("/sign-up")
  ModelAndView show(@RequestParam(defaultValue = "/") String next, Language language) {
    return page(new ModelAndView(PAGE), Form.empty(), next, language);
  }

  @PostMapping("/sign-up")
  ModelAndView send(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next,
      @RequestParam(defaultValue = "password") String with,
      Language language,
      HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    PersonName name = Fields.name(form);
    EmailAddress email = Fields.email(form);
    boolean without = with.equals("nothing");
    if (password.isEmpty() && !without) {
      form.problem("password", "platform.form.required", Map.of());
    } else if (name != null && email != null && form.isValid() && mails.arrive()) {
      Wish wish =
          new Wish(email, name, without ? null : password, language, ReturnPath.of(next).value());
      try {
        register.register(wish, Network.of(request.getRemoteAddr()));
        return new ModelAndView("redirect:/sign-up/sent");
      } catch (PasswordRefused refused) {
        form.problem("password", refused.problem().message(), refused.problem().args());
      }
    }
    return page(Fields.again(PAGE), form.form(), next, language);
  }

  private ModelAndView page(ModelAndView page, Form form, String next, Language language) {
    String path = ReturnPath.of(next).value();
    return page.addObject("form", form)
        .addObject("next", path)
        .addObject(
            "told",
            errands.stream().flatMap(errand -> errand.told(path, language).stream()).toList())
        .addObject("possible", mails.arrive());
  }

  @GetMapping("/sign-up/sent")
  ModelAndView sent() {
    return new ModelAndView("people/accounts/pages/sign-up-sent")
        .addObject("mailbox", mails.mailbox().orElse(null));
  }
}
