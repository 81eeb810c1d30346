package org.corridor.communities.events.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.registration.domain.Channel;
import org.corridor.communities.events.registration.domain.Contact;
import org.corridor.communities.events.registration.domain.ReadGuests;
import org.corridor.communities.events.registration.domain.Register;
import org.corridor.communities.events.registration.domain.Wish;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who comes, what they need and by which channel they came, for the organisers. */
@Controller
class GuestsPage {

  private static final String PATH = "/events/{id}/guests";

  private final ReadGuests guests;
  private final Register register;
  private final SiteAddress site;

  GuestsPage(ReadGuests guests, Register register, SiteAddress site) {
    this.guests = guests;
    this.register = register;
    this.site = site;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id, Language reader) {
    return page(
        EventFields.id(id), Form.builder().put("language", reader.code()).build(), HttpStatus.OK);
  }

  private ModelAndView page(EventId id, Form form, HttpStatus status) {
    return new ModelAndView("communities/events/registration/pages/guests", status)
        .addObject("listed", guests.list(id))
        .addObject("form", form)
        .addObject("ticket", UUID.randomUUID().toString())
        .addObject("address", site.of(""));
  }

  @PostMapping(PATH)
  ModelAndView add(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    guests.list(event);
    Submission sent = Submission.of(request.getParameterMap());
    Contact contact = contact(sent, reader);
    Wish wish = WishForm.read(sent);
    if (wish == null) {
      return page(event, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      register.registerFor(event, sent.id("ticket"), wish, Optional.ofNullable(contact));
      Flash.done("communities.events.guests.added").on(redirect);
    } catch (EventRefused refused) {
      if (refused.why() == EventRefused.Why.KNOWN_ADDRESS) {
        sent.problem("email", refused.why().text(), Map.of());
        return page(event, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + event.path() + "/guests");
  }

  /** Null where none is given, or none that is one; that is noted in the submission. */
  private static @Nullable Contact contact(Submission sent, Language reader) {
    String typed = sent.text("email", Contact.EMAIL);
    Language language = Language.of(sent.text("language", 2)).orElse(reader);
    if (typed.isEmpty()) {
      return null;
    }
    Contact contact = Contact.of(typed, language).orElse(null);
    if (contact == null) {
      sent.problem("email", "communities.events.guests.email.wrong", Map.of());
    }
    return contact;
  }

  @PostMapping(PATH + "/{registration}/drop")
  String drop(
      @PathVariable String id, @PathVariable String registration, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    register.drop(event, EventFields.uuid(registration));
    Flash.done("communities.events.guests.dropped").on(redirect);
    return "redirect:" + event.path() + "/guests";
  }

  @PostMapping("/events/{id}/channels")
  String channel(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("channel", Channel.NAME);
    guests.list(event);
    if (sent.isValid()) {
      guests.open(event, name);
    } else {
      Flash.problem("communities.events.channels.name-needed").on(redirect);
    }
    return "redirect:" + event.path() + "/guests#channels";
  }
}
