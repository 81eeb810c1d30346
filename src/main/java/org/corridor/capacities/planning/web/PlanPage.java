package org.corridor.capacities.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corridor.capacities.planning.domain.KeepPlans;
import org.corridor.capacities.planning.domain.KeepPlans.Verdict;
import org.corridor.capacities.planning.domain.NoSuchPlan;
import org.corridor.capacities.planning.domain.PlanChanged;
import org.corridor.capacities.planning.domain.Settings;
import org.corridor.capacities.planning.domain.ShowPlan;
import org.corridor.capacities.planning.domain.YearPlan;
import org.corridor.capacities.roster.EntryId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan: its settings, how far it is, and what it proposes. */
@Controller
class PlanPage {

  /** Seconds after which the page of a plan that is being made looks again. */
  private static final String LOOK_AGAIN = "3";

  private final KeepPlans plans;
  private final ShowPlan show;
  private final PlanCsv csv;

  PlanPage(KeepPlans plans, ShowPlan show, PlanCsv csv) {
    this.plans = plans;
    this.show = show;
    this.csv = csv;
  }

  @GetMapping("/capacities/plans/{plan}")
  ModelAndView plan(@PathVariable String plan, Language reader, HttpServletResponse response) {
    ShowPlan.View view = show.show(id(plan), reader);
    if (view.plan().isRunning()) {
      response.setHeader("Refresh", LOOK_AGAIN);
    }
    Form form = SettingsForm.fill(view.plan().settings(), view.towns());
    return page(view, form, view.plan().revision(), false, HttpStatus.OK);
  }

  @PostMapping("/capacities/plans/{plan}/start")
  ModelAndView start(@PathVariable String plan, Language reader, HttpServletRequest request) {
    UUID id = id(plan);
    YearPlan own = plans.own(id);
    Submission sent = Submission.of(request.getParameterMap());
    Integer base = sent.whole("base", 0, Integer.MAX_VALUE);
    Settings settings = SettingsForm.read(sent);
    if (settings == null || base == null) {
      ShowPlan.View view = show.show(id, reader);
      return page(view, sent.form(), own.revision(), false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      plans.start(id, settings, base);
    } catch (PlanChanged faster) {
      ShowPlan.View now = show.show(id, reader);
      return page(now, sent.form(), now.plan().revision(), true, HttpStatus.CONFLICT);
    }
    return new ModelAndView("redirect:" + own.path());
  }

  private static ModelAndView page(
      ShowPlan.View view, Form form, int base, boolean overtaken, HttpStatus status) {
    return new ModelAndView("capacities/planning/pages/plan", status)
        .addObject("view", view)
        .addObject("form", form)
        .addObject("base", base)
        .addObject("overtaken", overtaken);
  }

  @PostMapping("/capacities/plans/{plan}/stop")
  ModelAndView stop(@PathVariable String plan) {
    plans.stop(id(plan));
    return new ModelAndView("redirect:/capacities/plans/" + plan);
  }

  @PostMapping("/capacities/plans/{plan}/choose")
  ModelAndView choose(
      @PathVariable String plan, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID need = Submission.uuid(sent.text("need", 40));
    UUID entry = Submission.uuid(sent.text("entry", 40));
    Verdict verdict = sent.choice("verdict", Verdict.class);
    if (need != null && entry != null && verdict != null) {
      plans.choose(id(plan), need, new EntryId(entry), verdict);
      Flash.done("capacities.planning.chosen").on(redirect);
    }
    return new ModelAndView("redirect:/capacities/plans/" + id(plan));
  }

  @PostMapping("/capacities/plans/{plan}/remove")
  ModelAndView remove(@PathVariable String plan, RedirectAttributes redirect) {
    plans.remove(id(plan));
    Flash.done("capacities.planning.removed").on(redirect);
    return new ModelAndView("redirect:/capacities/plans");
  }

  @GetMapping("/capacities/plans/{plan}/plan.csv")
  void csv(@PathVariable String plan, Language reader, HttpServletResponse response)
      throws IOException {
    ShowPlan.View view = show.show(id(plan), reader);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.csv\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    csv.write(view, reader, response.getWriter());
  }

  private static UUID id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoSuchPlan();
    }
    return id;
  }
}
