package org.corridor.alliances.forces.web;

import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.forces.domain.DeleteForces;
import org.corridor.alliances.forces.domain.TooMany;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes changes and forces, and brings them back. */
@Controller
class ForceDeletionPage {

  private static final String DELETED = "alliances.forces.deleted";
  private static final String RESTORED = "alliances.forces.restored";
  private static final String AT_DELETED = "#deleted";

  private final Seats seats;
  private final DeleteForces forces;

  ForceDeletionPage(Seats seats, DeleteForces forces) {
    this.seats = seats;
    this.forces = forces;
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/delete")
  String delete(PartnershipId id, @PathVariable UUID change, RedirectAttributes redirect) {
    forces.delete(seats.require(id), change);
    Flash.done(DELETED).on(redirect);
    return "redirect:" + all(id) + AT_DELETED;
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/restore")
  String restore(PartnershipId id, @PathVariable UUID change, RedirectAttributes redirect) {
    try {
      forces.restore(seats.require(id), change);
    } catch (TooMany many) {
      return refused(many, all(id), redirect);
    }
    Flash.done(RESTORED).on(redirect);
    return "redirect:" + all(id);
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/{force}/delete")
  String delete(
      PartnershipId id,
      @PathVariable UUID change,
      @PathVariable UUID force,
      RedirectAttributes redirect) {
    forces.delete(seats.require(id), change, force);
    Flash.done(DELETED).on(redirect);
    return "redirect:" + all(id) + "/" + change + AT_DELETED;
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/{force}/restore")
  String restore(
      PartnershipId id,
      @PathVariable UUID change,
      @PathVariable UUID force,
      RedirectAttributes redirect) {
    String back = all(id) + "/" + change;
    try {
      forces.restore(seats.require(id), change, force);
    } catch (TooMany many) {
      return refused(many, back, redirect);
    }
    Flash.done(RESTORED).on(redirect);
    return "redirect:" + back;
  }

  private static String refused(TooMany many, String back, RedirectAttributes redirect) {
    Flash.problem(many.text()).with(Map.of("most", many.most())).on(redirect);
    return "redirect:" + back + AT_DELETED;
  }

  private static String all(PartnershipId id) {
    return id.path() + "/forces";
  }
}
