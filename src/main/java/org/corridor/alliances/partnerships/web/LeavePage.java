package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.domain.Refused;
import org.corridor.alliances.partnerships.domain.RunPartnership;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaves a partnership, alone or with the whole partner. */
@Controller
class LeavePage {

  private static final int REASON = 1_000;

  private final Seats seats;
  private final Partnerships partnerships;
  private final RunPartnership run;

  LeavePage(Seats seats, Partnerships partnerships, RunPartnership run) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.run = run;
  }

  @GetMapping("/partnerships/{partnership}/leave")
  ModelAndView ask(PartnershipId id) {
    return page(id, Form.empty());
  }

  @PostMapping("/partnerships/{partnership}/leave")
  ModelAndView leave(PartnershipId id, RedirectAttributes redirect) {
    try {
      run.remove(id, seats.require(id).id());
    } catch (Refused refused) {
      return refused(id, refused, redirect);
    }
    return left(redirect);
  }

  @PostMapping("/partnerships/{partnership}/withdraw")
  ModelAndView withdraw(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String reason = sent.text("reason", REASON);
    if (!sent.isValid()) {
      ModelAndView again = page(id, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      run.withdraw(id, reason);
    } catch (Refused refused) {
      return refused(id, refused, redirect);
    }
    return left(redirect);
  }

  private static ModelAndView refused(
      PartnershipId id, Refused refused, RedirectAttributes redirect) {
    Flash.problem(refused.why().text()).on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/partners");
  }

  private static ModelAndView left(RedirectAttributes redirect) {
    Flash.done("alliances.partnership.left").on(redirect);
    return new ModelAndView("redirect:/partnerships");
  }

  private ModelAndView page(PartnershipId id, Form form) {
    Seat seat = seats.require(id);
    return new ModelAndView("alliances/partnerships/pages/leave")
        .addObject("seat", seat)
        .addObject("view", partnerships.view(seat))
        .addObject("form", form);
  }
}
