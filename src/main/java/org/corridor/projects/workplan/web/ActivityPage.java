package org.corridor.projects.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.PlannedActivity.Progress;
import org.corridor.projects.workplan.domain.PlanRefused;
import org.corridor.projects.workplan.domain.PlanRefused.Why;
import org.corridor.projects.workplan.domain.RunWorkPlan;
import org.corridor.projects.workplan.domain.RunWorkPlan.Way;
import org.corridor.projects.workplan.domain.Shift;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One activity: its dates, how far it is, who does it, what it waits for. */
@Controller
class ActivityPage {

  private final RunWorkPlan plans;
  private final Frames frames;

  ActivityPage(RunWorkPlan plans, Frames frames) {
    this.plans = plans;
    this.frames = frames;
  }

  @GetMapping("/under-way/{project}/plan/{activity}")
  ModelAndView show(ProjectKey key, @PathVariable String activity) {
    return page(key, activity, null, List.of());
  }

  /** Saves what touches nothing else; shows what else moves before it saves the rest. */
  @PostMapping("/under-way/{project}/plan/{activity}/dates")
  ModelAndView dates(
      ProjectKey key,
      @PathVariable String activity,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    frames.open(key).reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate start = ProjectDays.required(sent, "start");
    LocalDate end = ProjectDays.required(sent, "end");
    if (start != null && end != null && end.isBefore(start)) {
      sent.problem("end", "projects.workplan.end-before-start", Map.of());
    }
    if (start == null || end == null || !sent.isValid()) {
      return again(key, activity, sent, HttpStatus.UNPROCESSABLE_CONTENT, "start", "end");
    }
    Days to = new Days(start, end);
    Shift shift = plans.foresee(key, activity, to);
    Way way = sent.choice("way", Way.class);
    int seen = way == null ? shift.plan().revision() : number(sent, "seen");
    if (way == null && !shift.quiet() && !stale(shift.activity(), to, sent)) {
      return shift(key, shift, "");
    }
    try {
      plans.move(key, activity, number(sent, "base"), seen, to, way == null ? Way.ALL : way);
    } catch (PlanRefused refused) {
      return refused(key, activity, sent, shift, refused, way != null);
    }
    return saved(key, activity, redirect);
  }

  private static boolean stale(PlannedActivity activity, Days to, Submission sent) {
    return activity.revision() != number(sent, "base") && !to.equals(activity.days());
  }

  /** Who decided on what is no longer true sees what is. */
  private ModelAndView refused(
      ProjectKey key,
      String activity,
      Submission sent,
      Shift shift,
      PlanRefused refused,
      boolean decided) {
    boolean overtaken = refused.why() == Why.OVERTAKEN;
    if (decided && overtaken) {
      ModelAndView again = shift(key, shift, refused.why().text());
      again.setStatus(HttpStatus.CONFLICT);
      return again;
    }
    sent.problem("", refused.why().text(), Map.of());
    return again(key, activity, sent, status(refused), "start", "end");
  }

  @PostMapping("/under-way/{project}/plan/{activity}/progress")
  ModelAndView progress(
      ProjectKey key,
      @PathVariable String activity,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Integer percent = sent.whole("percent", 0, Progress.DONE);
    String note = sent.text("note", Progress.NOTE);
    if (percent == null && sent.isValid()) {
      sent.problem("percent", "platform.form.required", Map.of());
    }
    return change(
        key,
        activity,
        sent,
        redirect,
        () -> plans.note(key, activity, number(sent, "base"), percent == null ? 0 : percent, note),
        "percent",
        "note");
  }

  @PostMapping("/under-way/{project}/plan/{activity}/responsible")
  ModelAndView responsible(
      ProjectKey key,
      @PathVariable String activity,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String whom = sent.text("responsible", 40);
    return change(
        key,
        activity,
        sent,
        redirect,
        () -> plans.give(key, activity, number(sent, "base"), member(whom)),
        "responsible");
  }

  @PostMapping("/under-way/{project}/plan/{activity}/waits")
  ModelAndView waits(
      ProjectKey key,
      @PathVariable String activity,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String before = sent.required("before", 60);
    Integer typed = sent.whole("lag", 0, Dependency.MOST_LAG);
    int lag = typed == null ? 0 : typed;
    if (before.equals(activity)) {
      sent.problem("before", Why.CIRCLE.text(), Map.of());
    }
    return change(
        key,
        activity,
        sent,
        redirect,
        () -> plans.depend(key, new Dependency(before, activity, lag)),
        "before",
        "lag");
  }

  @PostMapping("/under-way/{project}/plan/{activity}/waits/{before}/end")
  ModelAndView waitsNoMore(
      ProjectKey key,
      @PathVariable String activity,
      @PathVariable String before,
      RedirectAttributes redirect) {
    try {
      plans.free(key, before, activity);
      return saved(key, activity, redirect);
    } catch (PlanRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + key.path() + "/plan/" + activity);
    }
  }

  private ModelAndView change(
      ProjectKey key,
      String activity,
      Submission sent,
      RedirectAttributes redirect,
      Runnable change,
      String... fields) {
    frames.open(key).reader().requireWorks();
    if (!sent.isValid()) {
      return again(key, activity, sent, HttpStatus.UNPROCESSABLE_CONTENT, fields);
    }
    try {
      change.run();
    } catch (PlanRefused refused) {
      sent.problem(refused.why() == Why.CIRCLE ? "before" : "", refused.why().text(), Map.of());
      return again(key, activity, sent, status(refused), fields);
    }
    return saved(key, activity, redirect);
  }

  private static HttpStatus status(PlanRefused refused) {
    return refused.why() == Why.OVERTAKEN || refused.why() == Why.CLOSED
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  private static ModelAndView saved(ProjectKey key, String activity, RedirectAttributes redirect) {
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/plan/" + activity);
  }

  private ModelAndView shift(ProjectKey key, Shift shift, String problem) {
    return new ModelAndView("projects/workplan/pages/shift")
        .addObject("frame", frames.open(key))
        .addObject("shift", shift)
        .addObject("problem", problem);
  }

  /** The page with what was typed in one of its forms. */
  private ModelAndView again(
      ProjectKey key, String activity, Submission sent, HttpStatus status, String... fields) {
    ModelAndView page = page(key, activity, sent, List.of(fields));
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      ProjectKey key, String activity, @Nullable Submission sent, List<String> typed) {
    PlanNow plan = plans.read(key);
    PlannedActivity one =
        plan.activity(activity)
            .orElseThrow(
                () ->
                    new org.springframework.web.server.ResponseStatusException(
                        HttpStatus.NOT_FOUND));
    Days days = one.days();
    Form.Builder form =
        Form.builder()
            .put("start", days == null ? null : days.start())
            .put("end", days == null ? null : days.end())
            .put("percent", one.progress().percent())
            .put("note", one.progress().note())
            .put("responsible", one.responsible());
    if (sent != null) {
      typed.forEach(field -> form.put(field, sent.form().value(field)));
    }
    return new ModelAndView("projects/workplan/pages/activity")
        .addObject("view", new ActivityView(frames.open(key), plan, one))
        .addObject("form", form.build().with(sent == null ? List.of() : sent.problems()));
  }

  private static int number(Submission sent, String name) {
    String typed = sent.text(name, 9);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private static @Nullable MemberId member(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return new MemberId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      return new MemberId(new UUID(0, 0));
    }
  }
}
