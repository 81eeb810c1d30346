package org.corridor.alliances.working.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.Meeting;
import org.corridor.alliances.working.domain.Meetings;
import org.corridor.alliances.working.domain.Meetings.Overview;
import org.corridor.alliances.working.domain.Meetings.Whole;
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

/** The meetings of a partnership, and what is still to do after them. */
@Controller
class MeetingsPage {

  private final Meetings meetings;
  private final Clock clock;

  MeetingsPage(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @GetMapping("/partnerships/{partnership}/meetings")
  ModelAndView list(PartnershipId id) {
    Overview view = meetings.list(id);
    return new ModelAndView("alliances/working/pages/meetings")
        .addObject("view", view)
        .addObject("zone", Fields.clockOf(view.reader(), view.partnership()))
        .addObject("clock", clock);
  }

  @GetMapping("/partnerships/{partnership}/meetings/new")
  ModelAndView ask(PartnershipId id, Language reader) {
    Overview view = meetings.list(id);
    view.reader().requireWorks();
    return fresh(
        view,
        UUID.randomUUID(),
        MeetingForm.begin(
            Fields.clockOf(view.reader(), view.partnership()),
            reader,
            LocalDate.now(clock).plusWeeks(1)));
  }

  @PostMapping("/partnerships/{partnership}/meetings/new")
  ModelAndView call(
      PartnershipId id, HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Overview view = meetings.list(id);
    view.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    UUID ticket = Fields.ticket(sent);
    Meeting.Plan plan = MeetingForm.read(sent, view.partnership(), reader);
    if (plan == null) {
      return again(fresh(view, ticket, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    meetings.call(id, ticket, plan);
    Flash.done("alliances.working.meeting.called").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/meetings/" + ticket);
  }

  @GetMapping("/partnerships/{partnership}/meetings/{meeting}/edit")
  ModelAndView edit(PartnershipId id, @PathVariable String meeting) {
    Whole whole = meetings.look(id, Fields.id(meeting));
    whole.reader().requireWorks();
    return change(
        whole,
        whole.meeting().revision(),
        false,
        MeetingForm.fill(
            whole.meeting().plan(), Fields.clockOf(whole.reader(), whole.partnership())));
  }

  @PostMapping("/partnerships/{partnership}/meetings/{meeting}/edit")
  ModelAndView save(
      PartnershipId id,
      @PathVariable String meeting,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    UUID which = Fields.id(meeting);
    Whole whole = meetings.look(id, which);
    whole.reader().requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Meeting.Plan plan = MeetingForm.read(sent, whole.partnership(), reader);
    if (plan == null) {
      return again(
          change(whole, Fields.base(sent), false, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!meetings.plan(id, which, plan, Fields.base(sent))) {
      Whole now = meetings.look(id, which);
      return again(change(now, now.meeting().revision(), true, sent.form()), HttpStatus.CONFLICT);
    }
    Flash.done("alliances.working.saved").on(redirect);
    return new ModelAndView("redirect:" + whole.meeting().path());
  }

  private static ModelAndView fresh(Overview view, UUID ticket, Form form) {
    String list = view.partnership().id().path() + "/meetings";
    return form(view.partnership(), null, list + "/new", list, ticket.toString(), 0, form);
  }

  private static ModelAndView change(Whole whole, int base, boolean overtaken, Form form) {
    Meeting meeting = whole.meeting();
    return form(
        whole.partnership(),
        overtaken ? meeting : null,
        meeting.path() + "/edit",
        meeting.path(),
        "",
        base,
        form);
  }

  private static ModelAndView form(
      PartnershipView partnership,
      @Nullable Meeting theirs,
      String action,
      String back,
      String ticket,
      int base,
      Form form) {
    return new ModelAndView("alliances/working/pages/meeting-form")
        .addObject(
            "view",
            new MeetingFormView(
                partnership,
                theirs,
                action,
                back,
                ticket,
                base,
                Fields.zoneChoices(partnership),
                Fields.peopleChoices(partnership)))
        .addObject("form", form);
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
