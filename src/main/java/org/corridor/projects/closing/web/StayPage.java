package org.corridor.projects.closing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.closing.domain.CheckBack;
import org.corridor.projects.closing.domain.CheckBack.Answer;
import org.corridor.projects.closing.domain.CheckBack.Kept;
import org.corridor.projects.closing.domain.CloseProject;
import org.corridor.projects.closing.domain.ClosingRefused;
import org.corridor.projects.closing.domain.Commitment;
import org.corridor.projects.closing.domain.Commitment.Pledge;
import org.corridor.projects.closing.domain.HandOver;
import org.corridor.projects.closing.domain.HandOver.Thing;
import org.corridor.projects.closing.domain.ReadClosing;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.underway.web.ProjectDays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stays: commitments, things handed over, and how commitments stand later. */
@Controller
class StayPage {

  private final Frames frames;
  private final ReadClosing read;
  private final CloseProject close;

  StayPage(Frames frames, ReadClosing read, CloseProject close) {
    this.frames = frames;
    this.read = read;
    this.close = close;
  }

  @GetMapping("/under-way/{project}/closing/commitments/new")
  ModelAndView newCommitment(ProjectKey key) {
    return commitment(key, null, Form.builder().put("id", UUID.randomUUID()).build());
  }

  @GetMapping("/under-way/{project}/closing/commitments/{id}")
  ModelAndView commitment(ProjectKey key, @PathVariable UUID id) {
    Commitment one = read.read(key).commitment(id).orElseThrow(StayPage::missing);
    Pledge pledge = one.pledge();
    Form form =
        Form.builder()
            .put("id", id)
            .put("what", pledge.what())
            .put("organisation", pledge.organisation())
            .put("contact", pledge.contact())
            .put("by", pledge.by())
            .put("known", pledge.known())
            .put("money", pledge.money())
            .build();
    return commitment(key, one, form);
  }

  private ModelAndView commitment(ProjectKey key, @Nullable Commitment one, Form form) {
    return new ModelAndView("projects/closing/pages/commitment")
        .addObject("frame", writer(key))
        .addObject("one", one)
        .addObject("form", form);
  }

  private Frame writer(ProjectKey key) {
    Frame frame = frames.open(key);
    frame.reader().requireWorks();
    return frame;
  }

  @PostMapping("/under-way/{project}/closing/commitments")
  ModelAndView commit(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = sent.id("id");
    String what = sent.required("what", Pledge.WHAT);
    String organisation = sent.required("organisation", Pledge.ORGANISATION);
    MemberId contact = ClosingShow.member(sent, "contact");
    LocalDate by = ProjectDays.day(sent, "by");
    String known = sent.text("known", Pledge.KNOWN);
    String money = sent.text("money", Pledge.KNOWN);
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (sent.isValid()) {
      try {
        close.commit(
            key, id, base(sent), new Pledge(what, organisation, contact, by, known, money));
        return saved(key, redirect);
      } catch (ClosingRefused refused) {
        status = ClosingShow.note(sent, refused);
      }
    }
    return ClosingShow.with(
        commitment(key, read.read(key).commitment(id).orElse(null), sent.form()), status);
  }

  @PostMapping("/under-way/{project}/closing/commitments/{id}/remove")
  ModelAndView drop(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    return removed(key, redirect, () -> close.dropCommitment(key, id));
  }

  @GetMapping("/under-way/{project}/closing/things/new")
  ModelAndView newThing(ProjectKey key) {
    return thing(key, null, Form.builder().put("id", UUID.randomUUID()).build());
  }

  @GetMapping("/under-way/{project}/closing/things/{id}")
  ModelAndView thing(ProjectKey key, @PathVariable UUID id) {
    HandOver one = read.read(key).handOver(id).orElseThrow(StayPage::missing);
    Thing thing = one.thing();
    Form form =
        Form.builder()
            .put("id", id)
            .put("kind", thing.kind())
            .put("what", thing.what())
            .put("where", thing.where())
            .put("to", thing.to())
            .put("on", thing.on())
            .build();
    return thing(key, one, form);
  }

  private ModelAndView thing(ProjectKey key, @Nullable HandOver one, Form form) {
    return new ModelAndView("projects/closing/pages/thing")
        .addObject("frame", writer(key))
        .addObject("one", one)
        .addObject("form", form);
  }

  @PostMapping("/under-way/{project}/closing/things")
  ModelAndView handOver(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    UUID id = sent.id("id");
    HandOver.Kind kind = sent.choice("kind", HandOver.Kind.class);
    String what = sent.required("what", Thing.LINE);
    String where = sent.text("where", Thing.LINE);
    String to = sent.required("to", Thing.LINE);
    LocalDate on = ProjectDays.day(sent, "on");
    if (on != null && on.isAfter(read.read(key).today())) {
      sent.problem("on", "projects.closing.day.ahead", Map.of());
    }
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (sent.isValid()) {
      try {
        close.handOver(
            key,
            id,
            base(sent),
            new Thing(kind == null ? HandOver.Kind.TOOL : kind, what, where, to, on));
        return saved(key, redirect);
      } catch (ClosingRefused refused) {
        status = ClosingShow.note(sent, refused);
      }
    }
    return ClosingShow.with(
        thing(key, read.read(key).handOver(id).orElse(null), sent.form()), status);
  }

  @PostMapping("/under-way/{project}/closing/things/{id}/remove")
  ModelAndView dropThing(ProjectKey key, @PathVariable UUID id, RedirectAttributes redirect) {
    return removed(key, redirect, () -> close.dropHandOver(key, id));
  }

  @GetMapping("/under-way/{project}/closing/check-backs/{commitment}/{months}")
  ModelAndView checkBack(ProjectKey key, @PathVariable UUID commitment, @PathVariable int months) {
    ReadClosing.View view = read.read(key);
    CheckBack one = view.checkBack(commitment, months).orElseThrow(StayPage::missing);
    Answer answer = one.answer();
    Form.Builder form = Form.builder();
    if (answer != null) {
      form.put("kept", answer.kept()).put("why", answer.why()).put("evidence", answer.evidence());
    }
    return checkBack(key, view, one, form.build());
  }

  private ModelAndView checkBack(ProjectKey key, ReadClosing.View view, CheckBack one, Form form) {
    return new ModelAndView("projects/closing/pages/check-back")
        .addObject("frame", frames.open(key))
        .addObject("view", view)
        .addObject("one", one)
        .addObject("form", form);
  }

  @PostMapping("/under-way/{project}/closing/check-backs/{commitment}/{months}")
  ModelAndView answer(
      ProjectKey key,
      @PathVariable UUID commitment,
      @PathVariable int months,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    Kept kept = sent.choice("kept", Kept.class);
    String why = sent.text("why", Answer.WHY);
    String evidence = sent.text("evidence", Answer.EVIDENCE);
    if (kept == null && sent.isValid()) {
      sent.problem("kept", "platform.form.required", Map.of());
    }
    if (kept != null && kept != Kept.KEPT && why.isEmpty()) {
      sent.problem("why", "projects.closing.why.needed", Map.of());
    }
    HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (sent.isValid() && kept != null) {
      try {
        close.answer(key, commitment, months, base(sent), kept, why, evidence);
        Flash.done("projects.closing.answered").on(redirect);
        return new ModelAndView("redirect:" + key.path() + "/closing");
      } catch (ClosingRefused refused) {
        status = ClosingShow.note(sent, refused);
      }
    }
    ReadClosing.View view = read.read(key);
    CheckBack one = view.checkBack(commitment, months).orElseThrow(StayPage::missing);
    return ClosingShow.with(checkBack(key, view, one, sent.form()), status);
  }

  private static int base(Submission sent) {
    return Math.max(0, sent.base());
  }

  private static ModelAndView saved(ProjectKey key, RedirectAttributes redirect) {
    Flash.done("projects.underway.saved").on(redirect);
    return new ModelAndView("redirect:" + key.path() + "/closing");
  }

  private static ModelAndView removed(ProjectKey key, RedirectAttributes redirect, Runnable deed) {
    try {
      deed.run();
      Flash.done("projects.closing.removed").on(redirect);
    } catch (ClosingRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return new ModelAndView("redirect:" + key.path() + "/closing");
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
