package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.alliances.partnerships.domain.Refused;
import org.corridor.alliances.partnerships.domain.RunPartnership;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is in a partnership: partners, their people, observers, and who is asked to come. */
@Controller
class PartnersPage {

  private final Seats seats;
  private final Partnerships partnerships;
  private final RunPartnership run;
  private final Organisations organisations;
  private final SiteAddress site;

  PartnersPage(
      Seats seats,
      Partnerships partnerships,
      RunPartnership run,
      Organisations organisations,
      SiteAddress site) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.run = run;
    this.organisations = organisations;
    this.site = site;
  }

  @GetMapping("/partnerships/{partnership}/partners")
  ModelAndView show(PartnershipId id, @RequestParam(defaultValue = "") String organisation) {
    return page(id, Form.builder().put("organisation", organisation).build(), "");
  }

  @PostMapping("/partnerships/{partnership}/partners/add")
  ModelAndView add(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    PartnerDraft draft = PartnerForm.partner(sent, organisations);
    if (draft == null) {
      return wrong(id, sent);
    }
    try {
      run.add(id, draft);
    } catch (Refused refused) {
      sent.problem("", refused.why().text(), java.util.Map.of());
      return wrong(id, sent);
    }
    Flash.done("alliances.partnership.partner.added").on(redirect);
    return back(id);
  }

  private ModelAndView wrong(PartnershipId id, Submission sent) {
    ModelAndView again = page(id, sent.form(), "");
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  @PostMapping("/partnerships/{partnership}/partners/{partner}/drop")
  ModelAndView drop(PartnershipId id, @PathVariable UUID partner, RedirectAttributes redirect) {
    return deed(id, redirect, "dropped", () -> run.drop(id, new PartnerId(partner)));
  }

  /** The answer shows the link; going back to the page does not. */
  @PostMapping("/partnerships/{partnership}/invite")
  ModelAndView invite(
      PartnershipId id,
      @RequestParam(required = false) @Nullable UUID partner,
      @RequestParam SeatRole role,
      RedirectAttributes redirect) {
    try {
      String token = run.invite(id, partner == null ? null : new PartnerId(partner), role).token();
      return page(id, Form.empty(), site.of("/partnerships/join/" + token));
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return back(id);
    }
  }

  @PostMapping("/partnerships/{partnership}/invitations/{invitation}/take-back")
  ModelAndView takeBack(
      PartnershipId id, @PathVariable UUID invitation, RedirectAttributes redirect) {
    return deed(id, redirect, "taken-back", () -> run.takeBack(id, invitation));
  }

  @PostMapping("/partnerships/{partnership}/people/{seat}/role")
  ModelAndView role(
      PartnershipId id,
      @PathVariable UUID seat,
      @RequestParam SeatRole role,
      RedirectAttributes redirect) {
    return deed(id, redirect, "role", () -> run.giveRole(id, new SeatId(seat), role));
  }

  @PostMapping("/partnerships/{partnership}/people/{seat}/hand-over")
  ModelAndView handOver(PartnershipId id, @PathVariable UUID seat, RedirectAttributes redirect) {
    return deed(id, redirect, "handed-over", () -> run.handOver(id, new SeatId(seat)));
  }

  @PostMapping("/partnerships/{partnership}/people/{seat}/remove")
  ModelAndView remove(PartnershipId id, @PathVariable UUID seat, RedirectAttributes redirect) {
    return deed(id, redirect, "removed", () -> run.remove(id, new SeatId(seat)));
  }

  private static ModelAndView deed(
      PartnershipId id, RedirectAttributes redirect, String done, Runnable deed) {
    try {
      deed.run();
      Flash.done("alliances.partnership.done." + done).on(redirect);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return back(id);
  }

  private static ModelAndView back(PartnershipId id) {
    return new ModelAndView("redirect:" + id.path() + "/partners");
  }

  private ModelAndView page(PartnershipId id, Form form, String link) throws NoSeat {
    Seat seat = seats.require(id);
    return new ModelAndView("alliances/partnerships/pages/partners")
        .addObject("view", new PartnersView(seat, partnerships.view(seat), run.waiting(id), link))
        .addObject("form", form);
  }
}
