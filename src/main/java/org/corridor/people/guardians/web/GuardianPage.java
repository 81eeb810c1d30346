package org.corridor.people.guardians.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.guardians.domain.AnswerAsGuardian;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link in the mail to a parent or guardian leads, without an account. Opening it changes
 * nothing, since mail programs open links too.
 */
@Controller
class GuardianPage {

  private static final String LINKS = "people/guardians/pages/links";

  private final AnswerAsGuardian guardian;

  GuardianPage(AnswerAsGuardian guardian) {
    this.guardian = guardian;
  }

  @GetMapping("/guardian/{token}")
  ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    Optional<AnswerAsGuardian.View> asked = guardian.find(token);
    return asked.isPresent()
        ? new ModelAndView("people/guardians/pages/guardian")
            .addObject("token", token)
            .addObject("asked", asked.get())
        : expired();
  }

  @PostMapping("/guardian/{token}")
  ModelAndView answer(
      @PathVariable String token,
      @RequestParam(name = "do", defaultValue = "") String choice,
      Language language,
      RedirectAttributes redirect) {
    boolean yes = choice.equals("agree");
    boolean known = yes ? guardian.agree(token, language) : guardian.find(token).isPresent();
    if (choice.equals("refuse")) {
      known = guardian.refuse(token);
    }
    if (!known) {
      return expired();
    }
    if (yes || choice.equals("refuse")) {
      Flash.done("people.guardian.done." + choice).on(redirect);
    }
    return new ModelAndView("redirect:/guardian/" + token);
  }

  @GetMapping("/guardian")
  ModelAndView links() {
    return links(Form.empty(), false, HttpStatus.OK);
  }

  @PostMapping("/guardian")
  ModelAndView send(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Optional<EmailAddress> address = GuardianAddress.read(sent);
    if (!sent.isValid() || address.isEmpty()) {
      return links(sent.form(), false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    guardian.sendLinks(address.get(), Network.of(request.getRemoteAddr()));
    Flash.done("people.guardian.links.sent").on(redirect);
    return new ModelAndView("redirect:/guardian");
  }

  private static ModelAndView expired() {
    return links(Form.empty(), true, HttpStatus.NOT_FOUND);
  }

  private static ModelAndView links(Form form, boolean expired, HttpStatus status) {
    return new ModelAndView(LINKS, status).addObject("form", form).addObject("expired", expired);
  }
}
