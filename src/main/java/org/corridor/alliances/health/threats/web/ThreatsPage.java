package org.corridor.alliances.health.threats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.threats.domain.Fact;
import org.corridor.alliances.health.threats.domain.Threat;
import org.corridor.alliances.health.threats.domain.Threats;
import org.corridor.alliances.health.threats.domain.Threats.View;
import org.corridor.alliances.health.threats.domain.TypicalThreat;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of threats, and one of them with its signs, ratings and response. */
@Controller
class ThreatsPage {

  private static final String PATH = "/partnerships/{partnership}/threats";
  private static final String ONE = PATH + "/{threat}";

  private final Threats threats;
  private final Texts texts;

  ThreatsPage(Threats threats, Texts texts) {
    this.threats = threats;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView list(PartnershipId id) {
    View view = threats.look(id);
    Form form = Form.builder().putAll("facts", view.facts()).build();
    return new ModelAndView("alliances/health/threats/pages/threats")
        .addObject("view", view)
        .addObject("form", form);
  }

  @PostMapping(PATH + "/facts")
  ModelAndView facts(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    threats.say(id, Submission.of(request.getParameterMap()).choices("facts", Fact.class));
    Flash.done("alliances.health.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/threats#offered");
  }

  @GetMapping(PATH + "/new")
  ModelAndView fresh(
      PartnershipId id, Language reader, @RequestParam(defaultValue = "") String typical) {
    View view = threats.look(id);
    view.reader().requireWorks();
    TypicalThreat known = typical(typical);
    Form form =
        Form.builder()
            .put("written", reader.name())
            .put("ticket", UUID.randomUUID())
            .put("response", known == null ? "" : texts.text(reader, known.response()))
            .build();
    return form(view, null, known, form, 0, false);
  }

  @PostMapping(PATH + "/new")
  ModelAndView add(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    View view = threats.look(id);
    view.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    TypicalThreat typical = typical(sent.text("typical", 40));
    Threat.Content content = ThreatForm.read(sent, view.partnership(), typical, reader);
    if (content == null) {
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, form(view, null, typical, sent.form(), 0, false));
    }
    UUID ticket = Days.ticket(sent);
    threats.add(id, ticket, content);
    return done(id, ticket, "added", redirect);
  }

  private static @Nullable TypicalThreat typical(String name) {
    for (TypicalThreat one : TypicalThreat.values()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return null;
  }

  private static ModelAndView form(
      View view,
      @Nullable Threat threat,
      @Nullable TypicalThreat typical,
      Form form,
      int base,
      boolean overtaken) {
    return new ModelAndView("alliances/health/threats/pages/threat-form")
        .addObject("view", view)
        .addObject("threat", threat)
        .addObject("typical", typical)
        .addObject("form", form)
        .addObject("base", base)
        .addObject("overtaken", overtaken);
  }

  @GetMapping(ONE)
  ModelAndView show(PartnershipId id, @PathVariable String threat) {
    View view = threats.look(id);
    return new ModelAndView("alliances/health/threats/pages/threat")
        .addObject("view", view)
        .addObject("threat", view.threat(Days.id(threat)));
  }

  @GetMapping(ONE + "/edit")
  ModelAndView edit(PartnershipId id, @PathVariable String threat) {
    View view = threats.look(id);
    view.reader().requireWorks();
    Threat found = view.threat(Days.id(threat));
    return form(
        view,
        found,
        found.content().typical(),
        ThreatForm.fill(found.content()),
        found.revision(),
        false);
  }

  @PostMapping(ONE + "/edit")
  ModelAndView change(
      PartnershipId id,
      @PathVariable String threat,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = threats.look(id);
    view.reader().requireWorks();
    Threat found = view.threat(Days.id(threat));
    TypicalThreat typical = found.content().typical();
    Submission sent = Submission.of(request.getParameterMap());
    Threat.Content content = ThreatForm.read(sent, view.partnership(), typical, reader);
    int base = sent.base();
    if (content == null) {
      return again(
          HttpStatus.UNPROCESSABLE_CONTENT, form(view, found, typical, sent.form(), base, false));
    }
    try {
      threats.change(id, found.id(), content, base);
    } catch (Overtaken faster) {
      threats.tellOvertaken(id, found.id());
      View now = threats.look(id);
      Threat theirs = now.threat(found.id());
      return again(
          HttpStatus.CONFLICT, form(now, theirs, typical, sent.form(), theirs.revision(), true));
    }
    return done(id, found.id(), "saved", redirect);
  }

  @PostMapping(ONE + "/signs/{sign}/seen")
  ModelAndView seen(
      PartnershipId id,
      @PathVariable String threat,
      @PathVariable String sign,
      RedirectAttributes redirect) {
    threats.tick(id, Days.id(threat), Days.id(sign), true);
    return done(id, Days.id(threat), "seen", redirect);
  }

  @PostMapping(ONE + "/signs/{sign}/not-seen")
  ModelAndView notSeen(
      PartnershipId id,
      @PathVariable String threat,
      @PathVariable String sign,
      RedirectAttributes redirect) {
    threats.tick(id, Days.id(threat), Days.id(sign), false);
    return done(id, Days.id(threat), "not-seen", redirect);
  }

  @PostMapping(ONE + "/close")
  ModelAndView close(PartnershipId id, @PathVariable String threat, RedirectAttributes redirect) {
    threats.close(id, Days.id(threat), true);
    return done(id, Days.id(threat), "closed", redirect);
  }

  @PostMapping(ONE + "/reopen")
  ModelAndView reopen(PartnershipId id, @PathVariable String threat, RedirectAttributes redirect) {
    threats.close(id, Days.id(threat), false);
    return done(id, Days.id(threat), "reopened", redirect);
  }

  private static ModelAndView done(
      PartnershipId id, UUID threat, String what, RedirectAttributes redirect) {
    Flash.done("alliances.health.threats.done." + what).on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/threats/" + threat);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
