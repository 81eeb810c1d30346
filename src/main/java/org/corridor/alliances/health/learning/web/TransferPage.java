package org.corridor.alliances.health.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.health.Overtaken;
import org.corridor.alliances.health.learning.domain.Learning;
import org.corridor.alliances.health.learning.domain.Learning.View;
import org.corridor.alliances.health.learning.domain.Transfer;
import org.corridor.alliances.health.web.Days;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
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

/** A plan of who learns what from whom, and what came of it. */
@Controller
class TransferPage {

  private static final String PATH = "/partnerships/{partnership}/learning";
  private static final String ONE = PATH + "/{transfer}";

  private final Learning learning;

  TransferPage(Learning learning) {
    this.learning = learning;
  }

  @GetMapping(PATH + "/new")
  ModelAndView fresh(
      PartnershipId id,
      Language reader,
      @RequestParam(defaultValue = "") String capacity,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    View view = learning.look(id);
    view.reader().requireWorks();
    Form form =
        Form.builder()
            .put("capacity", capacity)
            .put("teacher", from)
            .put("learner", to)
            .put("written", reader.name())
            .put("ticket", UUID.randomUUID())
            .build();
    return form(view, null, form, 0, false);
  }

  @PostMapping(PATH + "/new")
  ModelAndView plan(
      PartnershipId id, Language reader, HttpServletRequest request, RedirectAttributes redirect) {
    View view = learning.look(id);
    view.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Transfer.Plan plan = PlanForm.read(sent, view, reader);
    if (plan == null) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, form(view, null, sent.form(), 0, false));
    }
    UUID ticket = Days.ticket(sent);
    learning.plan(id, ticket, plan);
    return done(id, ticket, "planned", redirect);
  }

  private static ModelAndView form(
      View view, @Nullable Transfer transfer, Form form, int base, boolean overtaken) {
    return new ModelAndView("alliances/health/learning/pages/plan")
        .addObject("view", view)
        .addObject("transfer", transfer)
        .addObject("form", form)
        .addObject("base", base)
        .addObject("overtaken", overtaken);
  }

  @GetMapping(ONE)
  ModelAndView show(PartnershipId id, @PathVariable String transfer, Language reader) {
    View view = learning.look(id);
    return page(
        view,
        learning.find(view, Days.id(transfer)),
        Form.builder()
            .put("on", view.today())
            .put("ticket", UUID.randomUUID())
            .put("written", reader.name())
            .build());
  }

  private static ModelAndView page(View view, Transfer transfer, Form form) {
    return new ModelAndView("alliances/health/learning/pages/transfer")
        .addObject("view", view)
        .addObject("transfer", transfer)
        .addObject("form", form);
  }

  @GetMapping(ONE + "/edit")
  ModelAndView edit(PartnershipId id, @PathVariable String transfer) {
    View view = learning.look(id);
    view.reader().requireWorks();
    Transfer found = learning.find(view, Days.id(transfer));
    return form(view, found, PlanForm.fill(found.plan()), found.revision(), false);
  }

  @PostMapping(ONE + "/edit")
  ModelAndView change(
      PartnershipId id,
      @PathVariable String transfer,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = learning.look(id);
    view.reader().requireWorks();
    Transfer found = learning.find(view, Days.id(transfer));
    Submission sent = Submission.of(request.getParameterMap());
    Transfer.Plan plan = PlanForm.read(sent, view, reader);
    int base = sent.base();
    if (plan == null) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, form(view, found, sent.form(), base, false));
    }
    try {
      learning.change(id, found.id(), plan, base);
    } catch (Overtaken faster) {
      learning.tellOvertaken(id, found.id());
      View now = learning.look(id);
      Transfer theirs = learning.find(now, found.id());
      return again(HttpStatus.CONFLICT, form(now, theirs, sent.form(), theirs.revision(), true));
    }
    return done(id, found.id(), "saved", redirect);
  }

  @PostMapping(ONE + "/drop")
  ModelAndView drop(PartnershipId id, @PathVariable String transfer, RedirectAttributes redirect) {
    learning.drop(id, Days.id(transfer), true);
    return done(id, Days.id(transfer), "dropped", redirect);
  }

  @PostMapping(ONE + "/take-up")
  ModelAndView takeUp(
      PartnershipId id, @PathVariable String transfer, RedirectAttributes redirect) {
    learning.drop(id, Days.id(transfer), false);
    return done(id, Days.id(transfer), "taken-up", redirect);
  }

  @PostMapping(ONE + "/record")
  ModelAndView record(
      PartnershipId id,
      @PathVariable String transfer,
      Language reader,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    View view = learning.look(id);
    view.reader().requireWorks();
    Transfer found = learning.find(view, Days.id(transfer));
    Submission sent = Submission.of(request.getParameterMap());
    Transfer.Record record = PlanForm.record(sent, view, reader);
    if (record == null) {
      return again(HttpStatus.UNPROCESSABLE_CONTENT, page(view, found, sent.form()));
    }
    learning.record(id, found.id(), record);
    return done(id, found.id(), "recorded", redirect);
  }

  @PostMapping(ONE + "/records/{record}/strike")
  ModelAndView strike(
      PartnershipId id,
      @PathVariable String transfer,
      @PathVariable String record,
      RedirectAttributes redirect) {
    learning.strike(id, Days.id(transfer), Days.id(record), true);
    return done(id, Days.id(transfer), "struck", redirect);
  }

  @PostMapping(ONE + "/records/{record}/put-back")
  ModelAndView putBack(
      PartnershipId id,
      @PathVariable String transfer,
      @PathVariable String record,
      RedirectAttributes redirect) {
    learning.strike(id, Days.id(transfer), Days.id(record), false);
    return done(id, Days.id(transfer), "put-back", redirect);
  }

  private static ModelAndView done(
      PartnershipId id, UUID transfer, String what, RedirectAttributes redirect) {
    Flash.done("alliances.health.learning.done." + what).on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/learning/" + transfer);
  }

  private static ModelAndView again(HttpStatus status, ModelAndView page) {
    page.setStatus(status);
    return page;
  }
}
