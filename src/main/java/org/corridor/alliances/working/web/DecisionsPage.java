package org.corridor.alliances.working.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.working.domain.Decision;
import org.corridor.alliances.working.domain.Decision.Stance;
import org.corridor.alliances.working.domain.DecisionLog;
import org.corridor.alliances.working.domain.DecisionLog.Draft;
import org.corridor.alliances.working.domain.DecisionLog.Log;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
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

/** What the partners decided. */
@Controller
class DecisionsPage {

  private final DecisionLog log;
  private final Clock clock;

  DecisionsPage(DecisionLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/partnerships/{partnership}/decisions")
  ModelAndView show(PartnershipId id) {
    return new ModelAndView("alliances/working/pages/decisions")
        .addObject("view", log.read(id))
        .addObject("asked", "")
        .addObject("form", Form.empty());
  }

  /**
   * @param replaces the decision that it is to replace; empty for none
   */
  @GetMapping("/partnerships/{partnership}/decisions/new")
  ModelAndView ask(
      PartnershipId id, @RequestParam(defaultValue = "") String replaces, Language reader) {
    Log now = log.read(id);
    now.reader().requireWorks();
    return form(
        now,
        Form.builder()
            .put("ticket", UUID.randomUUID())
            .put("on", LocalDate.now(clock))
            .put("written", reader.name())
            .put("replaces", replaces)
            .build());
  }

  @PostMapping("/partnerships/{partnership}/decisions/new")
  ModelAndView add(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Log now = log.read(id);
    now.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String what = sent.required("what", Decision.WHAT);
    String why = sent.text("why", Decision.WHY);
    LocalDate on = Fields.day(sent, "on");
    if (on != null && on.isAfter(LocalDate.now(clock).plusDays(1))) {
      sent.problem("on", "alliances.working.decision.future", Map.of());
    }
    String typed = sent.text("replaces", 40);
    UUID replaces = typed.isEmpty() ? null : Fields.id(typed);
    if (on == null || !sent.isValid()) {
      return again(form(now, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Draft draft = new Draft(what, why, Fields.written(sent, reader), on, replaces);
    if (!log.record(id, Fields.ticket(sent), draft)) {
      sent.problem("", "alliances.working.decision.overtaken", Map.of());
      return again(form(log.read(id), sent.form()), HttpStatus.CONFLICT);
    }
    Flash.done("alliances.working.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/decisions");
  }

  @PostMapping("/partnerships/{partnership}/decisions/{decision}/say")
  ModelAndView say(
      PartnershipId id,
      @PathVariable String decision,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Log now = log.read(id);
    now.reader().requireSpeaks();
    UUID which = Fields.id(decision);
    if (now.find(which).isEmpty()) {
      throw new NoSeat();
    }
    Submission sent = Submission.of(request.getParameterMap());
    Stance stance = sent.choice("stance", Stance.class);
    if (stance == null && sent.isValid()) {
      sent.problem("stance", "platform.form.required", Map.of());
    }
    String reason = sent.text("reason", Decision.REASON);
    if (stance == Stance.OBJECTS && reason.isEmpty()) {
      sent.problem("reason", "alliances.working.decision.reason.missing", Map.of());
    }
    if (stance == null || !sent.isValid()) {
      return again(
          new ModelAndView("alliances/working/pages/decisions")
              .addObject("view", now)
              .addObject("asked", which.toString())
              .addObject("form", sent.form()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    log.say(id, which, stance, reason);
    Flash.done("alliances.working.saved").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/decisions#decision-" + which);
  }

  private static ModelAndView form(Log now, Form form) {
    return new ModelAndView("alliances/working/pages/decision-form")
        .addObject("view", now)
        .addObject("form", form);
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
