package org.corridor.alliances.forces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.alliances.forces.domain.JudgeAlone;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what one person says of a force, before seeing what others say. */
@Controller
class JudgeAlonePage {

  private final Seats seats;
  private final JudgeAlone alone;

  JudgeAlonePage(Seats seats, JudgeAlone alone) {
    this.seats = seats;
    this.alone = alone;
  }

  /** Both fields are choices with a value, so that nothing typed could be lost. */
  @PostMapping("/partnerships/{partnership}/forces/{change}/{force}/alone")
  String say(
      PartnershipId id,
      @PathVariable UUID change,
      @PathVariable UUID force,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    Integer strength = ForceForm.oneToFive(sent, "strength");
    Integer influence = ForceForm.oneToFive(sent, "influence");
    if (strength == null || influence == null) {
      Flash.problem("alliances.forces.alone.both").on(redirect);
    } else {
      alone.say(seat, change, force, strength, influence);
      Flash.done("alliances.forces.alone.said").on(redirect);
    }
    return "redirect:" + id.path() + "/forces/" + change + "/" + force + "#alone";
  }
}
