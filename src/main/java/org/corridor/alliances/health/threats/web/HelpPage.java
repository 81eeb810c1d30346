package org.corridor.alliances.health.threats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.health.threats.domain.CallForHelp;
import org.corridor.alliances.health.threats.domain.CallForHelp.View;
import org.corridor.alliances.health.threats.domain.OutsideHelp;
import org.corridor.alliances.health.web.Days;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who helps from outside, and calling them. */
@Controller
class HelpPage {

  private static final String PATH = "/partnerships/{partnership}/threats/help";
  private static final String ONE = PATH + "/{help}";
  private static final String MESSAGES = "alliances.health.help.";

  private final CallForHelp calls;
  private final Texts texts;

  HelpPage(CallForHelp calls, Texts texts) {
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView list(PartnershipId id, Language reader) {
    Form form =
        Form.builder().put("language", reader.name()).put("ticket", UUID.randomUUID()).build();
    return list(calls.look(id), null, form);
  }

  @GetMapping(ONE)
  ModelAndView edit(PartnershipId id, @PathVariable String help) {
    View view = calls.look(id);
    OutsideHelp found = view.help(Days.id(help));
    Form form =
        Form.builder()
            .put("kind", found.kind().name())
            .put("name", found.name())
            .put("organisation", found.organisation())
            .put("reach", found.reach())
            .put("email", found.email())
            .put("language", found.language().name())
            .build();
    return list(view, found, form);
  }

  private static ModelAndView list(View view, @Nullable OutsideHelp edited, Form form) {
    return new ModelAndView("alliances/health/threats/pages/help")
        .addObject("view", view)
        .addObject("edited", edited)
        .addObject("form", form);
  }

  @PostMapping(PATH)
  ModelAndView add(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    return save(id, null, reader, request, redirect);
  }

  @PostMapping(ONE)
  ModelAndView change(
      PartnershipId id,
      @PathVariable String help,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return save(id, calls.look(id).help(Days.id(help)), reader, request, redirect);
  }

  private ModelAndView save(
      PartnershipId id,
      @Nullable OutsideHelp before,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = calls.look(id);
    view.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    OutsideHelp.Kind kind = sent.choice("kind", OutsideHelp.Kind.class);
    if (kind == null) {
      sent.problem("kind", "platform.form.required", Map.of());
    }
    String name = sent.required("name", OutsideHelp.NAME);
    String organisation = sent.text("organisation", OutsideHelp.NAME);
    String reach = sent.text("reach", OutsideHelp.REACH);
    String email = email(sent);
    Language language = sent.choice("language", Language.class);
    if (kind == null || !sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, list(view, before, sent.form()));
    }
    UUID key = before == null ? Days.ticket(sent) : before.id();
    calls.save(
        id,
        new OutsideHelp(
            key, kind, name, organisation, reach, email, language == null ? reader : language));
    Flash.done("alliances.health.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/threats/help");
  }

  private static String email(Submission sent) {
    String email = sent.text("email", OutsideHelp.EMAIL);
    if (!email.isEmpty() && !email.matches("[^\\s,;<>@]+@[^\\s,;<>@]+\\.[^\\s,;<>@]+")) {
      sent.problem("email", MESSAGES + "not-address", Map.of());
    }
    return email;
  }

  @PostMapping(ONE + "/remove")
  ModelAndView remove(PartnershipId id, @PathVariable String help, RedirectAttributes redirect) {
    calls.remove(id, Days.id(help));
    Flash.done(MESSAGES + "done.removed").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/threats/help");
  }

  /** A letter to begin with, in the language of who is called. */
  @GetMapping(ONE + "/call")
  ModelAndView draft(PartnershipId id, @PathVariable String help) {
    View view = calls.look(id);
    view.reader().requireWorks();
    OutsideHelp found = view.help(Days.id(help));
    String partner =
        view.partnership().partner(view.reader().partner()).map(one -> one.name()).orElse("");
    String words =
        texts.text(
            found.language(),
            MESSAGES + "draft",
            "name",
            found.name(),
            "by",
            view.reader().name(),
            "partner",
            partner,
            "partnership",
            view.partnership().title());
    return letter(
        view,
        found,
        Form.builder().put("words", words).put("ticket", UUID.randomUUID()).build(),
        false);
  }

  private static ModelAndView letter(View view, OutsideHelp help, Form form, boolean noted) {
    return new ModelAndView("alliances/health/threats/pages/call")
        .addObject("view", view)
        .addObject("help", help)
        .addObject("form", form)
        .addObject("noted", noted);
  }

  @PostMapping(ONE + "/call/send")
  ModelAndView send(
      PartnershipId id,
      @PathVariable String help,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = calls.look(id);
    view.reader().requireWorks();
    OutsideHelp found = view.help(Days.id(help));
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", CallForHelp.WORDS);
    if (!sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, letter(view, found, sent.form(), false));
    }
    calls.send(id, found.id(), Days.ticket(sent), words);
    Flash.done(MESSAGES + "done.sent").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/threats/help");
  }

  /** The words are shown to be taken along; they are kept nowhere. */
  @PostMapping(ONE + "/call/myself")
  ModelAndView myself(PartnershipId id, @PathVariable String help, HttpServletRequest request) {
    View view = calls.look(id);
    view.reader().requireWorks();
    OutsideHelp found = view.help(Days.id(help));
    Submission sent = Submission.of(request.getParameterMap());
    sent.required("words", CallForHelp.WORDS);
    if (!sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, letter(view, found, sent.form(), false));
    }
    calls.callThemselves(id, found.id(), Days.ticket(sent));
    return letter(view, found, sent.form(), true);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
