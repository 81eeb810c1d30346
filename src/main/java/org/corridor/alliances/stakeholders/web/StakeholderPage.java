package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.AgreePosition;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders.Judged;
import org.corridor.alliances.stakeholders.domain.Judgement;
import org.corridor.alliances.stakeholders.domain.Position;
import org.corridor.alliances.stakeholders.domain.Refusal;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One stakeholder: what one thinks of them alone, what all thought, what was agreed. */
@Controller
class StakeholderPage {

  static final String PATH = "/partnerships/{partnership}/stakeholders/{id}";

  /** Of the fields of the common position. */
  private static final String COMMON = "common-";

  private final Seats seats;
  private final Partnerships partnerships;
  private final JudgeStakeholders judge;
  private final AgreePosition agree;
  private final Organisations organisations;

  StakeholderPage(
      Seats seats,
      Partnerships partnerships,
      JudgeStakeholders judge,
      AgreePosition agree,
      Organisations organisations) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.judge = judge;
    this.agree = agree;
    this.organisations = organisations;
  }

  @GetMapping(PATH)
  ModelAndView show(PartnershipId partnership, @PathVariable String id) {
    return page(seats.require(partnership), NotThere.id(id), null);
  }

  @PostMapping(PATH + "/score")
  ModelAndView score(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    StakeholderId of = NotThere.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    Judgement judgement = StakeholderForm.judgement(sent, "", Judgement.MIDDLE);
    if (judgement == null) {
      return again(seat, of, sent);
    }
    judge.score(seat, of, judgement);
    Flash.done("alliances.stakeholders.score.saved").on(redirect);
    return to(partnership, id, "#score");
  }

  /** The person's own score as they put it on the grid. */
  @PostMapping(PATH + "/place")
  ModelAndView place(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    StakeholderId of = NotThere.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    Double interest = StakeholderForm.number(sent, "interest", 0);
    Double influence = StakeholderForm.number(sent, "influence", 0);
    if (interest == null || influence == null || !sent.isValid()) {
      return again(seat, of, sent);
    }
    judge.place(seat, of, interest, influence);
    Flash.done("alliances.stakeholders.score.saved").on(redirect);
    return new ModelAndView(
        "redirect:" + partnership.path() + "/stakeholders/grid?view=mine#place-" + of);
  }

  @PostMapping(PATH + "/note")
  ModelAndView note(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    StakeholderId of = NotThere.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.text("note", JudgeStakeholders.NOTE);
    if (!sent.isValid()) {
      return again(seat, of, sent);
    }
    judge.keepNote(seat, of, words);
    Flash.done("alliances.stakeholders.note.saved").on(redirect);
    return to(partnership, id, "#note");
  }

  @PostMapping(PATH + "/position")
  ModelAndView position(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    StakeholderId of = NotThere.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    Judgement now = judge.judged(seat, of).common().orElse(Judgement.MIDDLE);
    Judgement judgement = StakeholderForm.judgement(sent, COMMON, now);
    String reason = sent.required("reason", Position.REASON);
    if (judgement == null || !sent.isValid()) {
      return again(seat, of, sent);
    }
    try {
      boolean agreed = agree.agree(seat, of, judgement, reason, sent.base());
      (agreed
              ? Flash.done("alliances.stakeholders.position.agreed")
              : Flash.note("alliances.stakeholders.position.proposed"))
          .on(redirect);
    } catch (Refusal refusal) {
      Flash.problem(refusal.text()).on(redirect);
    }
    return to(partnership, id, "#positions");
  }

  private ModelAndView again(Seat seat, StakeholderId id, Submission sent) {
    ModelAndView page = page(seat, id, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Seat seat, StakeholderId id, @Nullable Form typed) {
    Judged judged = judge.judged(seat, id);
    Form form = typed == null ? fill(judged, judge.note(seat, id)) : typed;
    OrganisationId organisation = judged.stakeholder().facts().organisation();
    OrganisationView known =
        Optional.ofNullable(organisation).flatMap(organisations::find).orElse(null);
    return new ModelAndView("alliances/stakeholders/pages/stakeholder")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("judged", judged)
        .addObject("history", agree.history(seat, id))
        .addObject("organisation", known)
        .addObject("form", form);
  }

  private static Form fill(Judged judged, String note) {
    Form.Builder form = Form.builder().put("note", note);
    StakeholderForm.fill(form, "", judged.own());
    StakeholderForm.fill(form, COMMON, judged.common().orElse(null));
    return form.build();
  }

  private static ModelAndView to(PartnershipId partnership, String id, String where) {
    return new ModelAndView("redirect:" + partnership.path() + "/stakeholders/" + id + where);
  }
}
