package org.corridor.people.registrations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.corridor.people.registrations.domain.MyRegistration;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one was registered by others, and what of that still holds. */
@Controller
class MyRegistrationPage {

  private final MyRegistration registration;
  private final Texts texts;

  MyRegistrationPage(MyRegistration registration, Texts texts) {
    this.registration = registration;
    this.texts = texts;
  }

  @GetMapping("/account/registration")
  ModelAndView show() {
    Optional<MyRegistration.View> view = registration.show();
    ModelAndView page =
        new ModelAndView("people/registrations/pages/my-registration")
            .addObject("view", view.orElse(null));
    view.ifPresent(
        one ->
            page.addObject(
                "spoken",
                ConsentTexts.of(
                    texts,
                    one.consent().version(),
                    one.consent().language(),
                    one.organisation().name())));
    return page;
  }

  @PostMapping("/account/registration")
  ModelAndView decide(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    if (!registration.decide(sent.ticked("belongs"), sent.ticked("directory"), reader)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Flash.done("people.registration.decided").on(redirect);
    return new ModelAndView("redirect:/account/registration");
  }
}
