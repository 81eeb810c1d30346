package org.corridor.people.guardians.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.guardians.domain.MyGuardian;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where members say that they are under 16, and whom to ask; and later that they are 16. */
@Controller
class MyGuardianPage {

  private static final String BACK = "redirect:/account/guardian";

  private final MyGuardian guardian;

  MyGuardianPage(MyGuardian guardian) {
    this.guardian = guardian;
  }

  @GetMapping("/account/guardian")
  ModelAndView show() {
    return page(Form.empty());
  }

  @PostMapping("/account/guardian")
  ModelAndView name(HttpServletRequest request, Language language, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Optional<EmailAddress> address = GuardianAddress.read(sent);
    if (sent.isValid() && address.isPresent()) {
      if (guardian.name(address.get(), language)) {
        Flash.done("people.guardian.asked").on(redirect);
        return new ModelAndView(BACK);
      }
      sent.problem("email", "people.guardian.own-address", Map.of());
    }
    ModelAndView again = page(sent.form());
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  @PostMapping("/account/guardian/sixteen")
  String sixteen(RedirectAttributes redirect) {
    guardian.sixteen();
    Flash.done("people.guardian.now-sixteen").on(redirect);
    return BACK;
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("people/guardians/pages/my-guardian")
        .addObject("mine", guardian.mine().orElse(null))
        .addObject("form", form);
  }
}
