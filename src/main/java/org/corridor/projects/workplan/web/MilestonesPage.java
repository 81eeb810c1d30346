package org.corridor.projects.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.domain.PlanRefused;
import org.corridor.projects.workplan.domain.RunWorkPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be there on which day. */
@Controller
class MilestonesPage {

  private final RunWorkPlan plans;
  private final Frames frames;

  MilestonesPage(RunWorkPlan plans, Frames frames) {
    this.plans = plans;
    this.frames = frames;
  }

  @GetMapping("/under-way/{project}/plan/milestones")
  ModelAndView show(ProjectKey key) {
    return list(key, Form.builder().put("id", UUID.randomUUID()).build());
  }

  @PostMapping("/under-way/{project}/plan/milestones")
  ModelAndView add(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    frames.open(key).reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Milestone.NAME);
    LocalDate day = ProjectDays.required(sent, "day");
    UUID id = id(sent.text("id", 40));
    if (day == null || !sent.isValid()) {
      return answer(list(key, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      plans.addMilestone(key, id, name, day);
    } catch (PlanRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return answer(list(key, sent.form()), HttpStatus.CONFLICT);
    }
    return saved(key, redirect);
  }

  @GetMapping("/under-way/{project}/plan/milestones/{milestone}")
  ModelAndView one(ProjectKey key, @PathVariable String milestone) {
    return one(key, milestone, null);
  }

  @PostMapping("/under-way/{project}/plan/milestones/{milestone}")
  ModelAndView change(
      ProjectKey key,
      @PathVariable String milestone,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    frames.open(key).reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Milestone.NAME);
    LocalDate day = ProjectDays.required(sent, "day");
    LocalDate done = ProjectDays.day(sent, "done");
    String base = sent.text("base", 9);
    if (day == null || !sent.isValid()) {
      return answer(one(key, milestone, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      plans.changeMilestone(
          key,
          id(milestone),
          base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1,
          name,
          day,
          done);
    } catch (PlanRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return answer(one(key, milestone, sent.form()), HttpStatus.CONFLICT);
    }
    return saved(key, redirect);
  }

  @PostMapping("/under-way/{project}/plan/milestones/{milestone}/remove")
  ModelAndView remove(ProjectKey key, @PathVariable String milestone, RedirectAttributes redirect) {
    try {
      plans.removeMilestone(key, id(milestone));
    } catch (PlanRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:" + key.path() + "/plan/milestones");
    }
    return saved(key, redirect);
  }

  private static ModelAndView saved(ProjectKey key, RedirectAttributes redirect) {
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/plan/milestones");
  }

  private ModelAndView list(ProjectKey key, Form form) {
    return new ModelAndView("projects/workplan/pages/milestones")
        .addObject("frame", frames.open(key))
        .addObject("plan", plans.read(key))
        .addObject("form", form);
  }

  private ModelAndView one(ProjectKey key, String milestone, @Nullable Form typed) {
    Frame frame = frames.open(key);
    Milestone now =
        plans
            .read(key)
            .milestone(milestone)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Form stored =
        Form.builder()
            .put("name", now.name())
            .put("day", now.day())
            .put("done", now.done())
            .build();
    return new ModelAndView("projects/workplan/pages/milestone")
        .addObject("frame", frame)
        .addObject("milestone", now)
        .addObject("form", typed == null ? stored : typed);
  }

  private static ModelAndView answer(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
