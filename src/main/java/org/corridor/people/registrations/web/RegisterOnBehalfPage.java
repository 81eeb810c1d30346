package org.corridor.people.registrations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.organisations.domain.ActingFor.Acting;
import org.corridor.people.registrations.domain.NumberTaken;
import org.corridor.people.registrations.domain.RegisterOnBehalf;
import org.corridor.people.registrations.domain.RegisterOnBehalf.Kept;
import org.corridor.people.registrations.domain.RegisterOnBehalf.Sheet;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers somebody on their behalf, and changes, hands over or closes what was registered. */
@Controller
class RegisterOnBehalfPage {

  private static final String PAGE = "people/registrations/pages/register";

  private final RegisterOnBehalf register;
  private final SiteAddress site;
  private final Texts texts;
  private final Clock clock;

  RegisterOnBehalfPage(RegisterOnBehalf register, SiteAddress site, Texts texts, Clock clock) {
    this.register = register;
    this.site = site;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/organisations/{slug}/registered/new")
  ModelAndView ask(@PathVariable String slug, Language reader) {
    return page(where(slug), null, RegistrationForm.blank(reader), HttpStatus.OK);
  }

  @PostMapping("/organisations/{slug}/registered/new")
  ModelAndView add(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    Acting me = where(slug);
    Submission sent = Submission.of(request.getParameterMap());
    RegistrationForm.Read read = RegistrationForm.read(sent, LocalDate.now(clock));
    if (read == null) {
      return page(me, null, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      PersonId person =
          register
              .register(slug, read.entry(), read.consent())
              .orElseThrow(RegisterOnBehalfPage::notFound);
      Flash.done("people.registration.registered").on(redirect);
      return new ModelAndView("redirect:" + me.path() + "/registered/" + person);
    } catch (NumberTaken taken) {
      sent.problem("number", "people.registration.number.taken", Map.of());
      return page(me, null, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Acting where(String slug) {
    return register.where(slug).orElseThrow(RegisterOnBehalfPage::notFound);
  }

  @GetMapping("/organisations/{slug}/registered/{person}")
  ModelAndView show(@PathVariable String slug, @PathVariable String person) {
    Kept kept = kept(slug, person);
    return page(kept.acting(), kept, RegistrationForm.fill(kept), HttpStatus.OK);
  }

  @PostMapping("/organisations/{slug}/registered/{person}")
  ModelAndView edit(
      @PathVariable String slug,
      @PathVariable String person,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Kept kept = kept(slug, person);
    Submission sent = Submission.of(request.getParameterMap());
    RegistrationForm.Read read = RegistrationForm.read(sent, LocalDate.now(clock));
    if (read == null) {
      return page(kept.acting(), kept, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      return done(
          slug,
          person,
          register.edit(slug, kept.person(), read.entry(), read.consent()),
          "people.registration.saved",
          redirect);
    } catch (NumberTaken taken) {
      sent.problem("number", "people.registration.number.taken", Map.of());
      return page(kept.acting(), kept, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /** The code stands on this page and nowhere else, so it is shown at once. */
  @PostMapping("/organisations/{slug}/registered/{person}/code")
  ModelAndView code(@PathVariable String slug, @PathVariable String person) {
    Sheet sheet = register.code(slug, id(person)).orElseThrow(RegisterOnBehalfPage::notFound);
    String address = site.of("/hand-over/" + sheet.code().value());
    return new ModelAndView("people/registrations/pages/sheet")
        .addObject("sheet", sheet)
        .addObject("words", words(sheet))
        .addObject("person", person)
        .addObject("site", site.of("/hand-over"))
        .addObject("picture", QrPicture.of(address));
  }

  /** What the sheet says, in the language of the person and not of who prints it. */
  private Map<String, String> words(Sheet sheet) {
    Language language = sheet.language();
    String date = Formats.in(language).date(sheet.until(), clock.getZone());
    return Map.of(
        "title", texts.text(language, "people.registration.sheet.title"),
        "text",
            texts.text(
                language,
                "people.registration.sheet.text",
                "name",
                sheet.name(),
                "organisation",
                sheet.acting().name()),
        "scan", texts.text(language, "people.registration.sheet.scan"),
        "type", texts.text(language, "people.registration.sheet.type"),
        "until", texts.text(language, "people.registration.sheet.until", "date", date),
        "keep", texts.text(language, "people.registration.sheet.keep"),
        "picture", texts.text(language, "people.registration.sheet.picture"));
  }

  @PostMapping("/organisations/{slug}/registered/{person}/revoke")
  ModelAndView revoke(
      @PathVariable String slug, @PathVariable String person, RedirectAttributes redirect) {
    return done(
        slug,
        person,
        register.revoke(slug, id(person)),
        "people.registration.code-revoked",
        redirect);
  }

  @PostMapping("/organisations/{slug}/registered/{person}/close")
  ModelAndView close(
      @PathVariable String slug, @PathVariable String person, RedirectAttributes redirect) {
    return done(
        slug, person, register.close(slug, id(person)), "people.registration.closed", redirect);
  }

  @PostMapping("/organisations/{slug}/registered/{person}/reopen")
  ModelAndView reopen(
      @PathVariable String slug, @PathVariable String person, RedirectAttributes redirect) {
    return done(
        slug, person, register.reopen(slug, id(person)), "people.registration.reopened", redirect);
  }

  private static ModelAndView done(
      String slug, String person, boolean done, String news, RedirectAttributes redirect) {
    if (!done) {
      throw notFound();
    }
    Flash.done(news).on(redirect);
    return new ModelAndView("redirect:/organisations/" + slug + "/registered/" + person);
  }

  private Kept kept(String slug, String person) {
    return register.show(slug, id(person)).orElseThrow(RegisterOnBehalfPage::notFound);
  }

  private ModelAndView page(Acting me, @Nullable Kept kept, Form form, HttpStatus status) {
    return new ModelAndView(PAGE, status)
        .addObject("me", me)
        .addObject("kept", kept)
        .addObject("form", form)
        .addObject("texts", ConsentTexts.all(texts, me.name()));
  }

  private static PersonId id(String typed) {
    try {
      return new PersonId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
