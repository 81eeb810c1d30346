package org.corridor.alliances.stakeholders.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.web.RoomFields;
import org.corridor.alliances.stakeholders.domain.Approach.Collaboration;
import org.corridor.alliances.stakeholders.domain.Approach.Contact;
import org.corridor.alliances.stakeholders.domain.Approach.Document;
import org.corridor.alliances.stakeholders.domain.Approach.Kept;
import org.corridor.alliances.stakeholders.domain.Approach.Obligation;
import org.corridor.alliances.stakeholders.domain.Approach.Plan;
import org.corridor.alliances.stakeholders.domain.Approach.Way;
import org.corridor.alliances.stakeholders.domain.ApproachStakeholders;
import org.corridor.alliances.stakeholders.domain.ApproachStakeholders.Approached;
import org.corridor.alliances.stakeholders.domain.ChangedElsewhere;
import org.corridor.alliances.stakeholders.domain.Refusal;
import org.corridor.alliances.stakeholders.domain.Stakeholder;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How stakeholders are approached: who is due, and the plan and log of each. */
@Controller
class ApproachPage {

  static final String PATH = "/partnerships/{partnership}/approach";
  private static final String SAVED = "alliances.stakeholders.saved";

  private final Seats seats;
  private final Partnerships partnerships;
  private final ApproachStakeholders approach;
  private final Clock clock;

  ApproachPage(Seats seats, Partnerships partnerships, ApproachStakeholders approach, Clock clock) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.approach = approach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView list(PartnershipId id) {
    Seat seat = seats.require(id);
    return new ModelAndView("alliances/stakeholders/pages/approach-list")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("today", LocalDate.now(clock))
        .addObject("all", approach.list(seat));
  }

  @GetMapping(PATH + "/{id}")
  ModelAndView show(PartnershipId partnership, @PathVariable String id) {
    return page(seats.require(partnership), id, null);
  }

  @PostMapping(PATH + "/{id}")
  ModelAndView plan(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Plan plan = plan(sent);
    if (plan == null) {
      return again(page(seat, id, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      approach.plan(seat, NotThere.id(id), plan, sent.base());
    } catch (ChangedElsewhere faster) {
      return again(page(seat, id, sent.form()).addObject("overtaken", true), HttpStatus.CONFLICT);
    }
    return saved(partnership, id, redirect);
  }

  @PostMapping(PATH + "/{id}/contacts")
  ModelAndView contacted(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    LocalDate on = required(sent, "on");
    Way way = RoomFields.chosen(sent, "way", Way.class);
    String words = sent.text("happened", Stakeholder.WORDS);
    if (on == null || way == null || !sent.isValid()) {
      return again(page(seat, id, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      approach.contacted(
          seat, NotThere.id(id), new Contact(sent.id("id"), on, way, words, seat.id()));
    } catch (Refusal refusal) {
      Flash.problem(refusal.text()).on(redirect);
      return to(partnership, id);
    }
    return saved(partnership, id, redirect);
  }

  @PostMapping(PATH + "/{id}/obligations")
  ModelAndView oblige(
      PartnershipId partnership,
      @PathVariable String id,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("what", Stakeholder.WORDS);
    LocalDate due = RoomFields.day(sent, "due");
    if (!sent.isValid()) {
      return again(page(seat, id, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      approach.oblige(
          seat,
          NotThere.id(id),
          new Obligation(
              sent.id("id"),
              sent.text("side", 10).equals("ours"),
              words,
              due,
              Kept.OPEN,
              seat.id(),
              clock.instant()));
    } catch (Refusal refusal) {
      Flash.problem(refusal.text()).on(redirect);
      return to(partnership, id);
    }
    return saved(partnership, id, redirect);
  }

  @PostMapping(PATH + "/{id}/obligations/{obligation}")
  ModelAndView mark(
      PartnershipId partnership,
      @PathVariable String id,
      @PathVariable String obligation,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(partnership);
    Kept kept = Submission.of(request.getParameterMap()).choice("kept", Kept.class);
    UUID of = NotThere.id(obligation).value();
    if (kept == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    approach.mark(seat, NotThere.id(id), of, kept);
    return saved(partnership, id, redirect);
  }

  private static @Nullable Plan plan(Submission sent) {
    String asked = sent.text("asked", Stakeholder.WORDS);
    String offered = sent.text("offered", Stakeholder.WORDS);
    Collaboration form = sent.choice("form", Collaboration.class);
    Document document = sent.choice("document", Document.class);
    LocalDate signed = RoomFields.day(sent, "signed");
    LocalDate next = RoomFields.day(sent, "next");
    String afterwards = sent.text("afterwards", Stakeholder.WORDS);
    if (form == Collaboration.FORMAL && document == null && sent.text("document", 20).isEmpty()) {
      sent.problem("document", "alliances.stakeholders.document.missing", Map.of());
    }
    return sent.isValid()
        ? new Plan(
            asked,
            offered,
            form == null ? Collaboration.OPEN : form,
            form == Collaboration.FORMAL ? document : null,
            form == Collaboration.FORMAL ? signed : null,
            next,
            afterwards)
        : null;
  }

  private static @Nullable LocalDate required(Submission sent, String name) {
    LocalDate day = RoomFields.day(sent, name);
    if (day == null && sent.text(name, 20).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return day;
  }

  private ModelAndView page(Seat seat, String id, @Nullable Form typed) {
    Approached found = approach.find(seat, NotThere.id(id));
    return new ModelAndView("alliances/stakeholders/pages/approach")
        .addObject("seat", seat)
        .addObject("room", partnerships.view(seat))
        .addObject("today", LocalDate.now(clock))
        .addObject("found", found)
        .addObject("form", typed == null ? fill(found.approach().plan()) : typed);
  }

  private Form fill(Plan plan) {
    return Form.builder()
        .put("asked", plan.asked())
        .put("offered", plan.offered())
        .put("form", plan.form())
        .put("document", plan.document())
        .put("signed", plan.signedOn())
        .put("next", plan.nextOn())
        .put("afterwards", plan.afterwards())
        .put("on", LocalDate.now(clock))
        .put("side", "theirs")
        .build();
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  private static ModelAndView saved(
      PartnershipId partnership, String id, RedirectAttributes redirect) {
    Flash.done(SAVED).on(redirect);
    return to(partnership, id);
  }

  private static ModelAndView to(PartnershipId partnership, String id) {
    return new ModelAndView("redirect:" + partnership.path() + "/approach/" + id);
  }
}
