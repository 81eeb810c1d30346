package org.corridor.people.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.ContactSettings;
import org.corridor.people.contacts.domain.ContactSettings.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether one takes requests, and whose one does not get. */
@Controller
class ContactSettingsPage {

  private static final String SETTINGS = "redirect:/account/requests/settings";
  private static final int KIND = 20;
  private static final int ID = 36;

  private final ContactSettings settings;

  ContactSettingsPage(ContactSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/account/requests/settings")
  ModelAndView show() {
    return new ModelAndView("people/contacts/pages/settings").addObject("doors", settings.show());
  }

  @PostMapping("/account/requests/settings")
  String choose(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Choice choice = sent.choice("choice", Choice.class);
    if (choice == null
        || !settings.choose(sent.text("kind", KIND), Ids.of(sent.text("id", ID)), choice)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Flash.done("people.contact.settings.saved").on(redirect);
    return SETTINGS;
  }

  @PostMapping("/account/requests/unblock")
  String unblock(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    PersonId person = new PersonId(Ids.of(sent.text("person", ID)));
    if (!settings.unblock(sent.text("kind", KIND), Ids.of(sent.text("id", ID)), person)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Flash.done("people.contact.unblocked").on(redirect);
    return SETTINGS;
  }
}
