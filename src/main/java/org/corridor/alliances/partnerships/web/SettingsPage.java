package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.domain.PartnershipDraft;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.RunPartnership;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a partnership is about, a partner's language and clock, and one's own name there. */
@Controller
class SettingsPage {

  private final Seats seats;
  private final Partnerships partnerships;
  private final RunPartnership run;

  SettingsPage(Seats seats, Partnerships partnerships, RunPartnership run) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.run = run;
  }

  @GetMapping("/partnerships/{partnership}/edit")
  ModelAndView about(PartnershipId id) {
    Seat seat = seats.require(id);
    seat.requireCoordinates();
    PartnershipView view = partnerships.view(seat);
    return about(
        view,
        PartnerForm.fill(
            new About(
                view.title(), view.written(), view.origin(), view.residence(), view.design())));
  }

  @PostMapping("/partnerships/{partnership}/edit")
  ModelAndView saveAbout(
      PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    About about = PartnerForm.about(sent);
    if (about == null) {
      Seat seat = seats.require(id);
      seat.requireCoordinates();
      return wrong(about(partnerships.view(seat), sent.form()));
    }
    run.describe(id, about);
    return saved(id.path(), redirect);
  }

  private static ModelAndView about(PartnershipView view, Form form) {
    return new ModelAndView("alliances/partnerships/pages/edit-partnership")
        .addObject("view", view)
        .addObject("form", form);
  }

  @GetMapping("/partnerships/{partnership}/partners/{partner}/edit")
  ModelAndView partner(PartnershipId id, @PathVariable UUID partner) {
    PartnershipView view = partnerships.view(seats.require(id));
    Partner one = find(view, partner);
    return partner(view, one, PartnerForm.fill(one));
  }

  @PostMapping("/partnerships/{partnership}/partners/{partner}/edit")
  ModelAndView savePartner(
      PartnershipId id,
      @PathVariable UUID partner,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    PartnershipView view = partnerships.view(seats.require(id));
    Partner before = find(view, partner);
    Submission sent = Submission.of(request.getParameterMap());
    Partner after = PartnerForm.adjusted(sent, before);
    if (after == null) {
      return wrong(partner(view, before, sent.form()));
    }
    run.adjust(id, before.id(), now -> after);
    return saved(id.path() + "/partners", redirect);
  }

  private static Partner find(PartnershipView view, UUID partner) {
    return view.partner(new PartnerId(partner)).orElseThrow(NoSeat::new);
  }

  private static ModelAndView partner(PartnershipView view, Partner partner, Form form) {
    return new ModelAndView("alliances/partnerships/pages/edit-partner")
        .addObject("view", view)
        .addObject("partner", partner)
        .addObject("form", form);
  }

  @PostMapping("/partnerships/{partnership}/call")
  ModelAndView call(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String called = sent.required("called", PartnershipDraft.CALLED);
    if (!sent.isValid()) {
      Flash.problem("alliances.partnership.called.missing").on(redirect);
      return new ModelAndView("redirect:" + id.path() + "/partners");
    }
    run.call(id, called);
    return saved(id.path() + "/partners", redirect);
  }

  private static ModelAndView saved(String path, RedirectAttributes redirect) {
    Flash.done("alliances.partnership.saved").on(redirect);
    return new ModelAndView("redirect:" + path);
  }

  private static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
