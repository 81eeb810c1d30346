package org.corridor.alliances.working.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.alliances.partnerships.SharedTexts.Saved;
import org.corridor.alliances.partnerships.SharedTexts.SetAside;
import org.corridor.alliances.working.domain.Meetings;
import org.corridor.alliances.working.domain.Meetings.Whole;
import org.corridor.alliances.working.domain.NextStep;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: when for whom, agenda, who came, minutes, next steps. */
@Controller
class MeetingPage {

  private final Meetings meetings;
  private final Clock clock;

  MeetingPage(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @GetMapping("/partnerships/{partnership}/meetings/{meeting}")
  ModelAndView show(PartnershipId id, @PathVariable String meeting, Language reader) {
    Whole whole = meetings.look(id, Fields.id(meeting));
    return page(whole, minutes(whole, reader), step(whole), HttpStatus.OK);
  }

  @GetMapping("/partnerships/{partnership}/meetings/{meeting}/print")
  ModelAndView print(PartnershipId id, @PathVariable String meeting) {
    return new ModelAndView("alliances/working/pages/meeting-print")
        .addObject("view", meetings.look(id, Fields.id(meeting)));
  }

  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/cancel")
  String cancel(PartnershipId id, @PathVariable String meeting, RedirectAttributes redirect) {
    meetings.cancel(id, Fields.id(meeting));
    return back(id, meeting, "", redirect);
  }

  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/reopen")
  String reopen(PartnershipId id, @PathVariable String meeting, RedirectAttributes redirect) {
    meetings.reopen(id, Fields.id(meeting));
    return back(id, meeting, "", redirect);
  }

  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/came")
  String came(
      PartnershipId id,
      @PathVariable String meeting,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    List<SeatId> came =
        Submission.of(request.getParameterMap()).all("came").stream()
            .map(Fields::id)
            .map(SeatId::new)
            .toList();
    meetings.came(id, Fields.id(meeting), came);
    return back(id, meeting, "#came", redirect);
  }

  /** Words that were overtaken are shown again beside what the other wrote. */
  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/minutes")
  ModelAndView minutes(
      PartnershipId id,
      @PathVariable String meeting,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    UUID which = Fields.id(meeting);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.text("words", SharedTexts.LONGEST);
    Language written = Fields.written(sent, reader);
    if (!sent.isValid()) {
      Whole whole = meetings.look(id, which);
      return page(whole, sent.form(), step(whole), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Saved saved = meetings.minutes(id, which, written, words, Fields.base(sent));
    if (saved instanceof SetAside) {
      Whole now = meetings.look(id, which);
      Form mine =
          Form.builder()
              .put("words", words)
              .put("written", written.name())
              .put("base", now.minutes().version())
              .build();
      return page(now, mine, step(now), HttpStatus.CONFLICT).addObject("overtaken", true);
    }
    return new ModelAndView(back(id, meeting, "#minutes", redirect));
  }

  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/steps")
  ModelAndView agree(
      PartnershipId id,
      @PathVariable String meeting,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Whole whole = meetings.look(id, Fields.id(meeting));
    whole.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    NextStep step = read(sent, whole, reader);
    if (step != null && !meetings.agree(id, step)) {
      sent.problem("what", "alliances.working.step.too-many", Map.of("most", NextStep.MOST));
    }
    if (step == null || !sent.isValid()) {
      return page(whole, minutes(whole, reader), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(back(id, meeting, "#steps", redirect));
  }

  private static @Nullable NextStep read(Submission sent, Whole whole, Language reader) {
    String what = sent.required("what", NextStep.WHAT);
    SeatId seat = Fields.seat(sent, "who", whole.partnership());
    PartnerId partner =
        Optional.ofNullable(seat)
            .flatMap(whole.partnership()::participant)
            .map(Participant::partner)
            .orElse(null);
    if (partner == null) {
      partner = Fields.partner(sent, "partner", whole.partnership(), true);
    }
    LocalDate due = Fields.day(sent, "due");
    return sent.isValid() && partner != null && due != null
        ? new NextStep(
            Fields.ticket(sent), whole.meeting().id(), what, reader, partner, seat, due, null)
        : null;
  }

  @PostMapping("/partnerships/{partnership}/meetings/steps/{step}/done")
  String done(PartnershipId id, @PathVariable String step, RedirectAttributes redirect) {
    return back(
        id, meetings.mark(id, Fields.id(step), true).meeting().toString(), "#steps", redirect);
  }

  @PostMapping("/partnerships/{partnership}/meetings/steps/{step}/undo")
  String undo(PartnershipId id, @PathVariable String step, RedirectAttributes redirect) {
    return back(
        id, meetings.mark(id, Fields.id(step), false).meeting().toString(), "#steps", redirect);
  }

  @PostMapping("/partnerships/{partnership}/meetings/steps/{step}/due")
  String postpone(
      PartnershipId id,
      @PathVariable String step,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate due = Fields.day(sent, "due");
    if (due == null) {
      Flash.problem("alliances.working.not-day").on(redirect);
      return "redirect:" + id.path() + "/meetings";
    }
    NextStep found = meetings.postpone(id, Fields.id(step), due);
    return back(id, found.meeting().toString(), "#steps", redirect);
  }

  private static String back(
      PartnershipId id, String meeting, String anchor, RedirectAttributes redirect) {
    Flash.done("alliances.working.saved").on(redirect);
    return "redirect:" + id.path() + "/meetings/" + Fields.id(meeting) + anchor;
  }

  private ModelAndView page(Whole whole, Form minutes, Form step, HttpStatus status) {
    ModelAndView page =
        new ModelAndView("alliances/working/pages/meeting")
            .addObject("view", whole)
            .addObject("minutes", minutes)
            .addObject("step", step)
            .addObject("people", Fields.peopleChoices(whole.partnership()))
            .addObject("partners", Fields.partnerChoices(whole.partnership()))
            .addObject("clock", clock);
    page.setStatus(status);
    return page;
  }

  private static Form minutes(Whole whole, Language reader) {
    SharedTexts.Text text = whole.minutes();
    return Form.builder()
        .put("words", text.words())
        .put("written", (text.version() == 0 ? reader : text.written()).name())
        .put("base", text.version())
        .build();
  }

  private Form step(Whole whole) {
    return Form.builder()
        .put("ticket", UUID.randomUUID())
        .put("due", LocalDate.now(clock).plusWeeks(2))
        .put("partner", whole.reader().partner())
        .build();
  }
}
