package org.corridor.projects.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.reports.domain.Comment;
import org.corridor.projects.reports.domain.CommentReport;
import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.reports.domain.ReadReports.Sheet;
import org.corridor.projects.reports.domain.ReportRefused;
import org.corridor.projects.reports.domain.Section;
import org.corridor.projects.reports.domain.WriteReport;
import org.corridor.projects.reports.domain.WriteReport.Outcome;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a section is written. What was saved on top of another's words is merged where they do not
 * meet; else both are shown side by side, and nobody's are lost.
 */
@Controller
class SectionPage {

  private static final String SECTION = "/under-way/{project}/reports/{report}/sections/{section}";

  private final ReadReports read;
  private final WriteReport write;
  private final CommentReport comment;
  private final Frames frames;
  private final Clock clock;

  SectionPage(
      ReadReports read, WriteReport write, CommentReport comment, Frames frames, Clock clock) {
    this.read = read;
    this.write = write;
    this.comment = comment;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping(SECTION)
  ModelAndView show(ProjectKey key, @PathVariable String report, @PathVariable String section) {
    Sheet sheet = read.section(key, ReportIds.id(report), ReportIds.id(section));
    return page(key, sheet, filled(sheet), said(), HttpStatus.OK);
  }

  @PostMapping(SECTION)
  Object save(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    UUID id = ReportIds.id(report);
    UUID part = ReportIds.id(section);
    Submission sent = Submission.of(request.getParameterMap());
    boolean automatic = request.getHeader("X-Autosave") != null;
    String words = sent.text("words", Section.LONGEST);
    String writer = sent.text("writer", 40);
    if (!sent.isValid()) {
      return automatic
          ? ResponseEntity.unprocessableContent().build()
          : page(
              key,
              read.section(key, id, part),
              sent.form(),
              said(),
              HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Outcome outcome;
    try {
      Integer aside = sent.whole("aside", 1, 1_000_000);
      outcome =
          aside == null
              ? write.save(key, id, part, sent.base(), writer, words)
              : write.merge(key, id, part, sent.base(), aside, writer, words);
    } catch (ReportRefused refused) {
      sent.problem("", refused.why().text(), Map.of());
      return automatic
          ? ResponseEntity.unprocessableContent().build()
          : page(key, read.section(key, id, part), sent.form(), said(), HttpStatus.CONFLICT);
    }
    if (automatic) {
      return automatic(outcome, reader);
    }
    if (outcome == Outcome.BESIDE) {
      Sheet sheet = read.section(key, id, part);
      return page(key, sheet, filled(sheet), said(), HttpStatus.CONFLICT);
    }
    Flash.done(outcome == Outcome.MERGED ? "projects.reports.merged" : "projects.reports.saved")
        .on(redirect);
    return "redirect:" + after(key, id, part, request);
  }

  private ResponseEntity<Map<String, String>> automatic(Outcome outcome, Language reader) {
    if (outcome == Outcome.BESIDE) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    String time = Formats.in(reader).time(clock.instant(), clock.getZone());
    return ResponseEntity.ok(
        outcome == Outcome.MERGED ? Map.of("saved", time, "merged", time) : Map.of("saved", time));
  }

  private String after(ProjectKey key, UUID report, UUID section, HttpServletRequest request) {
    UUID next = read.section(key, report, section).next();
    return "next".equals(request.getParameter("do")) && next != null
        ? ReportIds.path(key, report, next)
        : "done".equals(request.getParameter("do"))
            ? ReportIds.path(key, report)
            : ReportIds.path(key, report, section);
  }

  @PostMapping(SECTION + "/leave")
  String leave(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Integer aside = Submission.of(request.getParameterMap()).whole("aside", 1, Integer.MAX_VALUE);
    return done(
        key,
        report,
        section,
        "projects.reports.left",
        redirect,
        () ->
            write.leave(
                key,
                ReportIds.id(report),
                ReportIds.id(section),
                Objects.requireNonNullElse(aside, 0)));
  }

  @PostMapping(SECTION + "/restore")
  String restore(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Integer version =
        Submission.of(request.getParameterMap()).whole("version", 1, Integer.MAX_VALUE);
    return done(
        key,
        report,
        section,
        "projects.reports.restored",
        redirect,
        () ->
            write.restore(
                key,
                ReportIds.id(report),
                ReportIds.id(section),
                Objects.requireNonNullElse(version, 0)));
  }

  @PostMapping(SECTION + "/pictures")
  String pictures(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    List<UUID> chosen =
        Submission.of(request.getParameterMap()).all("picture").stream()
            .map(ReportIds::id)
            .toList();
    return done(
        key,
        report,
        section,
        "projects.reports.saved",
        redirect,
        () -> write.choose(key, ReportIds.id(report), ReportIds.id(section), chosen));
  }

  @GetMapping(SECTION + "/history")
  ModelAndView history(ProjectKey key, @PathVariable String report, @PathVariable String section) {
    UUID id = ReportIds.id(report);
    UUID part = ReportIds.id(section);
    return new ModelAndView("projects/reports/pages/history")
        .addObject("frame", frames.open(key))
        .addObject("sheet", read.section(key, id, part))
        .addObject("history", read.history(key, id, part));
  }

  @PostMapping(SECTION + "/comments")
  Object comment(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    UUID id = ReportIds.id(report);
    UUID part = ReportIds.id(section);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("comment", Comment.WORDS);
    if (!sent.isValid()) {
      Sheet sheet = read.section(key, id, part);
      return page(key, sheet, filled(sheet), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return done(
        key,
        report,
        section,
        "projects.reports.commented",
        redirect,
        () -> comment.say(key, id, part, sent.id("id"), words));
  }

  @PostMapping(SECTION + "/comments/{comment}")
  String settle(
      ProjectKey key,
      @PathVariable String report,
      @PathVariable String section,
      @PathVariable("comment") String said,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    boolean settled = !"open".equals(request.getParameter("do"));
    return done(
        key,
        report,
        section,
        "projects.reports.saved",
        redirect,
        () ->
            comment.settle(
                key, ReportIds.id(report), ReportIds.id(section), ReportIds.id(said), settled));
  }

  private static String done(
      ProjectKey key,
      String report,
      String section,
      String text,
      RedirectAttributes redirect,
      Runnable deed) {
    try {
      deed.run();
      Flash.done(text).on(redirect);
    } catch (ReportRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + ReportIds.path(key, ReportIds.id(report), ReportIds.id(section));
  }

  private ModelAndView page(ProjectKey key, Sheet sheet, Form form, Form said, HttpStatus status) {
    ModelAndView page =
        new ModelAndView("projects/reports/pages/section")
            .addObject("frame", frames.open(key))
            .addObject("sheet", sheet)
            .addObject("form", form)
            .addObject("said", said);
    page.setStatus(status);
    return page;
  }

  private static Form filled(Sheet sheet) {
    Form.Builder form =
        Form.builder()
            .put("words", sheet.both())
            .put("base", sheet.base())
            .put("writer", UUID.randomUUID());
    return sheet.beside().isEmpty()
        ? form.build()
        : form.put("aside", sheet.beside().get(0).version()).build();
  }

  private static Form said() {
    return Form.builder().put("id", UUID.randomUUID()).build();
  }
}
