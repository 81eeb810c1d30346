package org.corridor.projects.workplan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.domain.PlanReaders;
import org.corridor.projects.workplan.domain.RunWorkPlan;
import org.corridor.projects.workplan.web.WorkPlanView.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole plan: a picture, a table, and as a file for spreadsheets. */
@Controller
class WorkPlanPage {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "activity",
          "output",
          "partner",
          "who",
          "start",
          "end",
          "agreed-start",
          "agreed-end",
          "percent",
          "state",
          "note");

  private final RunWorkPlan plans;
  private final PlanReaders readers;
  private final Frames frames;
  private final Texts texts;

  WorkPlanPage(RunWorkPlan plans, PlanReaders readers, Frames frames, Texts texts) {
    this.plans = plans;
    this.readers = readers;
    this.frames = frames;
    this.texts = texts;
  }

  @GetMapping("/under-way/{project}/plan")
  ModelAndView show(ProjectKey key, @RequestParam(defaultValue = "") String show) {
    Frame frame = frames.open(key);
    Show wanted =
        Arrays.stream(Show.values())
            .filter(one -> one.code().equals(show))
            .findFirst()
            .orElse(Show.ALL);
    return new ModelAndView("projects/workplan/pages/plan")
        .addObject(
            "view",
            WorkPlanView.of(
                frame, plans.read(key), wanted, readers.wantsMails(frame.reader().id())));
  }

  @PostMapping("/under-way/{project}/plan/mails")
  String mails(ProjectKey key, @RequestParam boolean wanted, RedirectAttributes redirect) {
    readers.wantMails(key, wanted);
    Flash.done(wanted ? "projects.workplan.mails.on.done" : "projects.workplan.mails.off.done")
        .on(redirect);
    return "redirect:" + key.path() + "/plan";
  }

  @GetMapping("/under-way/{project}/plan.csv")
  void download(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    Frame frame = frames.open(key);
    PlanNow plan = plans.read(key);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan-" + key + ".csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        COLUMNS.stream()
            .map(column -> texts.text(reader, "projects.workplan.column." + column))
            .toList());
    plan.activities().forEach(one -> table.row(row(one, plan, frame, reader)));
  }

  private List<String> row(PlannedActivity one, PlanNow plan, Frame frame, Language reader) {
    return List.of(
        one.id(),
        one.name(),
        plan.project().plan().logframe().outputs().stream()
            .filter(output -> output.id().equals(one.output()))
            .map(output -> output.text())
            .findFirst()
            .orElse(""),
        plan.project().partnerName(one.partner()),
        called(frame, one.responsible()),
        start(one.days()),
        end(one.days()),
        start(one.agreed()),
        end(one.agreed()),
        String.valueOf(one.progress().percent()),
        texts.text(reader, WorkPlanView.state(one, plan.today())),
        one.progress().note());
  }

  private static String called(Frame frame, @Nullable MemberId id) {
    return frame.team().stream()
        .filter(member -> member.id().equals(id))
        .map(member -> member.name())
        .findFirst()
        .orElse("");
  }

  private static String start(@Nullable Days days) {
    return days == null ? "" : days.start().toString();
  }

  private static String end(@Nullable Days days) {
    return days == null ? "" : days.end().toString();
  }
}
