package org.corridor.alliances.forces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.forces.domain.AnalyseForces;
import org.corridor.alliances.forces.domain.DeleteForces;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.ForceField;
import org.corridor.alliances.forces.domain.JudgeAlone;
import org.corridor.alliances.forces.domain.TooMany;
import org.corridor.alliances.forces.domain.WantedChange;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Partnerships;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The analysis of forces of a partnership. */
@Controller
class ForcesPage {

  private static final String PAGES = "alliances/forces/pages/";
  private static final String SAVED = "alliances.forces.saved";

  private final Seats seats;
  private final Partnerships partnerships;
  private final AnalyseForces forces;
  private final DeleteForces deletion;
  private final JudgeAlone alone;

  ForcesPage(
      Seats seats,
      Partnerships partnerships,
      AnalyseForces forces,
      DeleteForces deletion,
      JudgeAlone alone) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.forces = forces;
    this.deletion = deletion;
    this.alone = alone;
  }

  @GetMapping("/partnerships/{partnership}/forces")
  ModelAndView all(PartnershipId id, Language language) {
    return all(seats.require(id), Form.builder().put("written", language.name()).build());
  }

  @PostMapping("/partnerships/{partnership}/forces")
  ModelAndView want(PartnershipId id, HttpServletRequest request, RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    WantedChange change = ForceForm.change(sent);
    if (change == null) {
      return with(all(seat, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      forces.want(seat, change);
    } catch (TooMany many) {
      return with(all(seat, refused(sent, many)), HttpStatus.CONFLICT);
    }
    return saved(id.path() + "/forces/" + change.id(), redirect);
  }

  private ModelAndView all(Seat seat, Form form) {
    return new ModelAndView(PAGES + "forces")
        .addObject(
            "view",
            new ForcesView.All(
                seat,
                partnerships.view(seat),
                forces.all(seat),
                deletion.deletedChanges(seat),
                UUID.randomUUID()))
        .addObject("form", form);
  }

  @GetMapping("/partnerships/{partnership}/forces/{change}")
  ModelAndView one(
      PartnershipId id,
      @PathVariable UUID change,
      @RequestParam(defaultValue = "") String typical) {
    Seat seat = seats.require(id);
    return one(seat, forces.look(seat, change), Form.empty(), typical);
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/add")
  ModelAndView add(
      PartnershipId id,
      @PathVariable UUID change,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    ForceDraft said = ForceForm.force(sent, partnerships.view(seat));
    if (said == null) {
      ForceField field = forces.look(seat, change);
      return with(one(seat, field, sent.form(), ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      forces.add(seat, change, ForceForm.once(sent), said);
    } catch (TooMany many) {
      ForceField field = forces.look(seat, change);
      return with(one(seat, field, refused(sent, many), ""), HttpStatus.CONFLICT);
    }
    return saved(id.path() + "/forces/" + change, redirect);
  }

  private ModelAndView one(Seat seat, ForceField field, Form form, String typical) {
    return new ModelAndView(PAGES + "field")
        .addObject(
            "view", new ForcesView.One(seat, partnerships.view(seat), field, UUID.randomUUID()))
        .addObject("form", form)
        .addObject("typical", typical);
  }

  @GetMapping("/partnerships/{partnership}/forces/{change}/{force}")
  ModelAndView edit(PartnershipId id, @PathVariable UUID change, @PathVariable UUID force) {
    Seat seat = seats.require(id);
    Force found = find(forces.look(seat, change), force);
    return edit(seat, change, found, ForceForm.fill(found.said()), found.revision());
  }

  @PostMapping("/partnerships/{partnership}/forces/{change}/{force}")
  ModelAndView save(
      PartnershipId id,
      @PathVariable UUID change,
      @PathVariable UUID force,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    int base = ForceForm.base(sent);
    ForceDraft said = ForceForm.force(sent, partnerships.view(seat));
    if (said == null) {
      Force found = find(forces.look(seat, change), force);
      return with(edit(seat, change, found, sent.form(), base), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return forces
        .save(seat, change, force, base, before -> said)
        .map(now -> overtaken(seat, change, now, sent.form()))
        .orElseGet(() -> saved(id.path() + "/forces/" + change, redirect));
  }

  /** The small form of the picture: how strong, how much can be done. */
  @PostMapping("/partnerships/{partnership}/forces/{change}/{force}/judge")
  ModelAndView judge(
      PartnershipId id,
      @PathVariable UUID change,
      @PathVariable UUID force,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Seat seat = seats.require(id);
    seat.requireWorks();
    Submission sent = Submission.of(request.getParameterMap());
    int base = ForceForm.base(sent);
    Integer strength = ForceForm.oneToFive(sent, "strength");
    Integer influence = ForceForm.oneToFive(sent, "influence");
    Force found = find(forces.look(seat, change), force);
    if (strength == null || influence == null) {
      Form typed = ForceForm.fill(found.said(), sent);
      return with(edit(seat, change, found, typed, base), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return forces
        .save(seat, change, force, base, before -> before.judged(strength, influence))
        .map(now -> overtaken(seat, change, now, ForceForm.fill(now.said(), sent)))
        .orElseGet(() -> saved(id.path() + "/forces/" + change, redirect));
  }

  private ModelAndView overtaken(Seat seat, UUID change, Force now, Form typed) {
    ModelAndView page = edit(seat, change, now, typed, now.revision());
    page.addObject("overtaken", true);
    return with(page, HttpStatus.CONFLICT);
  }

  private ModelAndView edit(Seat seat, UUID change, Force force, Form form, int base) {
    return new ModelAndView(PAGES + "force")
        .addObject(
            "view",
            new ForcesView.Edit(
                seat,
                partnerships.view(seat),
                forces.look(seat, change),
                force,
                forces.history(seat, change, force.id()),
                alone.read(seat, change, force.id()),
                base))
        .addObject("overtaken", false)
        .addObject("form", form);
  }

  private static Force find(ForceField field, UUID force) {
    return field.find(force).orElseThrow(NoSeat::new);
  }

  private static Form refused(Submission sent, TooMany many) {
    sent.problem("", many.text(), Map.of("most", many.most()));
    return sent.form();
  }

  private static ModelAndView saved(String path, RedirectAttributes redirect) {
    Flash.done(SAVED).on(redirect);
    return new ModelAndView("redirect:" + path);
  }

  private static ModelAndView with(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
