package org.corridor.alliances.health.checkup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.checkup.domain.Checkups;
import org.corridor.alliances.health.checkup.domain.Checkups.OwnSheet;
import org.corridor.alliances.health.checkup.domain.Checkups.View;
import org.corridor.alliances.health.checkup.domain.Sheet;
import org.corridor.alliances.health.checkup.domain.Statement;
import org.corridor.alliances.health.web.Days;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check-up: rounds, the own partner's sheet, the comparison. */
@Controller
class CheckupPage {

  private static final String PATH = "/partnerships/{partnership}/check-up";
  private static final String MESSAGES = "alliances.health.checkup.";
  private static final int DAYS_TO_ANSWER = 21;

  private final Checkups checkups;

  CheckupPage(Checkups checkups) {
    this.checkups = checkups;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId id) {
    View view = checkups.look(id);
    LocalDate due = view.today().plusDays(DAYS_TO_ANSWER);
    return page(view, Form.builder().put("due", due).put("ticket", UUID.randomUUID()).build());
  }

  private static ModelAndView page(View view, Form form) {
    return new ModelAndView("alliances/health/checkup/pages/checkup")
        .addObject("view", view)
        .addObject("form", form);
  }

  @PostMapping(PATH + "/open")
  ModelAndView open(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = checkups.look(id);
    Submission sent = Submission.of(request.getParameterMap());
    sent.required("due", 30);
    LocalDate due = Days.day(sent, "due");
    if (due != null && due.isBefore(view.today())) {
      sent.problem("due", "alliances.health.past-day", Map.of());
    }
    if (due == null || !sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, page(view, sent.form()));
    }
    checkups.open(id, Days.ticket(sent), due);
    return done(id.path() + "/check-up", "opened", redirect);
  }

  @GetMapping(PATH + "/{round}")
  ModelAndView sheet(PartnershipId id, @PathVariable String round, Language reader) {
    OwnSheet own = checkups.sheet(id, Days.id(round));
    Form form = SheetForm.fill(own.sheet().content(), reader, own.sheet().revision() == 0);
    return sheet(own, form, own.sheet().revision(), false);
  }

  private static ModelAndView sheet(OwnSheet own, Form form, int base, boolean overtaken) {
    return new ModelAndView("alliances/health/checkup/pages/sheet")
        .addObject("own", own)
        .addObject("form", form)
        .addObject("base", base)
        .addObject("overtaken", overtaken);
  }

  @PostMapping(PATH + "/{round}")
  ModelAndView save(
      PartnershipId id,
      @PathVariable String round,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return save(id, Days.id(round), reader, request, redirect, false);
  }

  /** Saves as well, so that what is handed in is what stands in the form. */
  @PostMapping(PATH + "/{round}/hand-in")
  ModelAndView handIn(
      PartnershipId id,
      @PathVariable String round,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return save(id, Days.id(round), reader, request, redirect, true);
  }

  private ModelAndView save(
      PartnershipId id,
      UUID round,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect,
      boolean handIn) {
    OwnSheet own = checkups.sheet(id, round);
    Submission sent = Submission.of(request.getParameterMap());
    Sheet.Content content = SheetForm.read(sent, reader);
    int base = sent.base();
    if (handIn) {
      requireAll(sent, content);
    }
    if (!sent.isValid()) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, sheet(own, sent.form(), base, false));
    }
    try {
      checkups.save(id, round, content, base);
    } catch (Overtaken faster) {
      checkups.tellOvertaken(id, round);
      OwnSheet theirs = checkups.sheet(id, round);
      return again(
          HttpStatus.CONFLICT, sheet(theirs, sent.form(), theirs.sheet().revision(), true));
    }
    if (handIn) {
      checkups.handIn(id, round);
      return done(id.path() + "/check-up", "handed-in", redirect);
    }
    return done(id.path() + "/check-up/" + round, "saved", redirect);
  }

  private static void requireAll(Submission sent, Sheet.Content content) {
    for (Statement one : Statement.values()) {
      if (!content.answers().containsKey(one)) {
        sent.problem(one.code(), "platform.form.required", Map.of());
      }
    }
  }

  @PostMapping(PATH + "/{round}/take-back")
  ModelAndView takeBack(PartnershipId id, @PathVariable String round, RedirectAttributes redirect) {
    checkups.takeBack(id, Days.id(round));
    return done(id.path() + "/check-up/" + Days.id(round), "taken-back", redirect);
  }

  @PostMapping(PATH + "/{round}/close")
  ModelAndView close(PartnershipId id, @PathVariable String round, RedirectAttributes redirect) {
    checkups.close(id, Days.id(round));
    return done(id.path() + "/check-up", "closed-now", redirect);
  }

  private static ModelAndView done(String to, String what, RedirectAttributes redirect) {
    Flash.done(MESSAGES + "done." + what).on(redirect);
    return new ModelAndView("redirect:" + to);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
