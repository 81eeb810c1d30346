package org.corridor.projects.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.reports.domain.Check;
import org.corridor.projects.reports.domain.Check.Item;
import org.corridor.projects.reports.domain.DecideReport;
import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.reports.domain.ReadReports.Whole;
import org.corridor.projects.reports.domain.Report;
import org.corridor.projects.reports.domain.ReportRefused;
import org.corridor.projects.reports.domain.WriteReport;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report: its sections, what is looked at before it is handed in, and what was decided. */
@Controller
class ReportPage {

  private static final String REPORT = "/under-way/{project}/reports/{report}";

  private final ReadReports read;
  private final WriteReport write;
  private final DecideReport decide;
  private final Frames frames;

  ReportPage(ReadReports read, WriteReport write, DecideReport decide, Frames frames) {
    this.read = read;
    this.write = write;
    this.decide = decide;
    this.frames = frames;
  }

  @GetMapping(REPORT)
  ModelAndView show(ProjectKey key, @PathVariable String report) {
    Whole whole = read.one(key, ReportIds.id(report));
    return page(key, whole, checks(whole), Form.empty(), HttpStatus.OK);
  }

  @PostMapping(REPORT + "/figures")
  String figures(ProjectKey key, @PathVariable String report, RedirectAttributes redirect) {
    return done(
        key,
        report,
        "projects.reports.figures.brought",
        redirect,
        () -> write.bringUpToDate(key, ReportIds.id(report)));
  }

  @PostMapping(REPORT + "/check")
  ModelAndView check(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    UUID id = ReportIds.id(report);
    Submission sent = Submission.of(request.getParameterMap());
    List<Check> said = new ArrayList<>();
    for (Item item : Item.values()) {
      boolean done = item != Item.FIGURES && sent.ticked(item.name());
      String reason = sent.text(item.name() + "-reason", Check.REASON);
      said.add(new Check(item, done, done ? "" : reason, null, null));
    }
    if (!sent.isValid()) {
      return page(
          key, read.one(key, id), sent.form(), Form.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(
        done(key, report, "projects.reports.saved", redirect, () -> decide.check(key, id, said)));
  }

  @PostMapping(REPORT + "/hand-in")
  String handIn(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Submission.of(request.getParameterMap()).base();
    return done(
        key,
        report,
        "projects.reports.handed-in",
        redirect,
        () -> decide.handIn(key, ReportIds.id(report), base));
  }

  @PostMapping(REPORT + "/take-back")
  String takeBack(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Submission.of(request.getParameterMap()).base();
    return done(
        key,
        report,
        "projects.reports.taken-back",
        redirect,
        () -> decide.takeBack(key, ReportIds.id(report), base));
  }

  @PostMapping(REPORT + "/approve")
  String approve(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Submission.of(request.getParameterMap()).base();
    return done(
        key,
        report,
        "projects.reports.approved",
        redirect,
        () -> decide.approve(key, ReportIds.id(report), base));
  }

  @PostMapping(REPORT + "/send-back")
  ModelAndView sendBack(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    UUID id = ReportIds.id(report);
    Submission sent = Submission.of(request.getParameterMap());
    String reason = sent.required("reason", Report.REASON);
    if (!sent.isValid()) {
      Whole whole = read.one(key, id);
      return page(key, whole, checks(whole), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(
        done(
            key,
            report,
            "projects.reports.sent-back",
            redirect,
            () -> decide.sendBack(key, id, sent.base(), reason)));
  }

  @PostMapping(REPORT + "/reopen")
  String reopen(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    int base = Submission.of(request.getParameterMap()).base();
    return done(
        key,
        report,
        "projects.reports.reopened",
        redirect,
        () -> decide.reopen(key, ReportIds.id(report), base));
  }

  @PostMapping(REPORT + "/show")
  String show(
      ProjectKey key,
      @PathVariable String report,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Integer version = sent.whole("version", 1, 10_000);
    boolean shown = sent.ticked("shown");
    return done(
        key,
        report,
        shown ? "projects.reports.shown" : "projects.reports.hidden",
        redirect,
        () -> decide.show(key, ReportIds.id(report), version == null ? 0 : version, shown));
  }

  private static String done(
      ProjectKey key, String report, String text, RedirectAttributes redirect, Runnable deed) {
    try {
      deed.run();
      Flash.done(text).on(redirect);
    } catch (ReportRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + ReportIds.path(key, ReportIds.id(report));
  }

  private ModelAndView page(
      ProjectKey key, Whole whole, Form checks, Form form, HttpStatus status) {
    ModelAndView page =
        new ModelAndView("projects/reports/pages/report")
            .addAllObjects(
                Map.of("frame", frames.open(key), "whole", whole, "checks", checks, "form", form));
    page.setStatus(status);
    return page;
  }

  private static Form checks(Whole whole) {
    Form.Builder form = Form.builder();
    for (Check one : whole.checks()) {
      form.put(one.item().name() + "-reason", one.reason());
      if (one.done()) {
        form.put(one.item().name(), "on");
      }
    }
    return form.build();
  }
}
