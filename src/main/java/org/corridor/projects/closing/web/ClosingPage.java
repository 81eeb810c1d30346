package org.corridor.projects.closing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.closing.domain.CloseProject;
import org.corridor.projects.closing.domain.Closing.Draft;
import org.corridor.projects.closing.domain.ClosingRefused;
import org.corridor.projects.closing.domain.ReadClosing;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a project ends: what is open, what stays, who confirms it, and what became of it. */
@Controller
class ClosingPage {

  private final Frames frames;
  private final ReadClosing read;
  private final CloseProject close;

  ClosingPage(Frames frames, ReadClosing read, CloseProject close) {
    this.frames = frames;
    this.read = read;
    this.close = close;
  }

  @GetMapping("/under-way/{project}/closing")
  ModelAndView show(ProjectKey key) {
    return page(key, Form.empty());
  }

  private ModelAndView page(ProjectKey key, Form form) {
    return new ModelAndView("projects/closing/pages/closing")
        .addObject("frame", frames.open(key))
        .addObject("view", read.read(key))
        .addObject("form", form);
  }

  @GetMapping("/under-way/{project}/closing/words")
  ModelAndView words(ProjectKey key) {
    ReadClosing.View view = read.read(key);
    Draft draft = view.closing().draft();
    Form form =
        Form.builder()
            .put("base", view.closing().revision())
            .put("day", draft.day())
            .put("reason", draft.reason())
            .put("statement", draft.statement())
            .put("word", draft.word())
            .put("alone", draft.alone())
            .build();
    return words(key, view, form, false);
  }

  private ModelAndView words(ProjectKey key, ReadClosing.View view, Form form, boolean overtaken) {
    Frame frame = frames.open(key);
    frame.reader().requireCoordinates();
    return new ModelAndView("projects/closing/pages/words")
        .addObject("frame", frame)
        .addObject("view", view)
        .addObject("form", form)
        .addObject("overtaken", overtaken);
  }

  @PostMapping("/under-way/{project}/closing/words")
  ModelAndView save(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    ReadClosing.View view = read.read(key);
    LocalDate day = ProjectDays.day(sent, "day");
    if (day != null && day.isAfter(view.today())) {
      sent.problem("day", "projects.closing.day.ahead", Map.of());
    } else if (day != null && day.isBefore(begun(view))) {
      sent.problem("day", "projects.closing.day.before", Map.of());
    }
    Draft draft =
        new Draft(
            day,
            sent.text("reason", Draft.WORDS),
            sent.text("statement", Draft.STATEMENT),
            sent.text("word", Draft.WORDS),
            sent.text("alone", Draft.WORDS));
    if (!sent.isValid()) {
      return ClosingShow.with(
          words(key, view, sent.form(), false), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      close.draft(key, sent.base(), draft);
    } catch (ClosingRefused refused) {
      HttpStatus status = ClosingShow.note(sent, refused);
      return ClosingShow.with(
          words(key, read.read(key), sent.form(), status == HttpStatus.CONFLICT), status);
    }
    Flash.done("projects.underway.saved").on(redirect);
    return back(key);
  }

  /** Its first day; any day may be the last of one that was given up before it began. */
  private static LocalDate begun(ReadClosing.View view) {
    LocalDate start = view.project().start();
    return start.isAfter(view.today()) ? LocalDate.MIN : start;
  }

  @PostMapping("/under-way/{project}/closing/propose")
  ModelAndView propose(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    try {
      boolean closed = close.propose(key, sent.base());
      Flash.done(closed ? "projects.closing.done" : "projects.closing.proposed").on(redirect);
    } catch (ClosingRefused refused) {
      return again(key, sent, refused);
    }
    return back(key);
  }

  @PostMapping("/under-way/{project}/closing/withdraw")
  ModelAndView withdraw(ProjectKey key, RedirectAttributes redirect) {
    try {
      close.withdraw(key);
      Flash.done("projects.closing.withdrawn").on(redirect);
    } catch (ClosingRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return back(key);
  }

  @PostMapping("/under-way/{project}/closing/confirm")
  ModelAndView confirm(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    try {
      close.confirm(key, sent.base());
    } catch (ClosingRefused refused) {
      return again(key, sent, refused);
    }
    Flash.done("projects.closing.done").on(redirect);
    return back(key);
  }

  @PostMapping("/under-way/{project}/closing/send-back")
  ModelAndView sendBack(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("back", Draft.WORDS);
    if (!sent.isValid()) {
      return ClosingShow.with(page(key, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      close.sendBack(key, sent.base(), words);
    } catch (ClosingRefused refused) {
      return again(key, sent, refused);
    }
    Flash.done("projects.closing.sent-back").on(redirect);
    return back(key);
  }

  @PostMapping("/under-way/{project}/closing/reopen")
  ModelAndView reopen(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    frames.open(key).reader().requireCoordinates();
    Submission sent = Submission.of(request.getParameterMap());
    String reason = sent.required("again", Draft.WORDS);
    if (!sent.isValid()) {
      return ClosingShow.with(page(key, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      close.reopen(key, reason);
    } catch (ClosingRefused refused) {
      return again(key, sent, refused);
    }
    Flash.done("projects.closing.reopened").on(redirect);
    return back(key);
  }

  private ModelAndView again(ProjectKey key, Submission sent, ClosingRefused refused) {
    HttpStatus status = ClosingShow.note(sent, refused);
    return ClosingShow.with(page(key, sent.form()), status);
  }

  private static ModelAndView back(ProjectKey key) {
    return new ModelAndView("redirect:" + key.path() + "/closing");
  }
}
