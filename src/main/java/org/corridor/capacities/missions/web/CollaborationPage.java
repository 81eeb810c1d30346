package org.corridor.capacities.missions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.Collaboration;
import org.corridor.capacities.missions.domain.Collaboration.Plan;
import org.corridor.capacities.missions.domain.MissionChanged;
import org.corridor.capacities.missions.domain.PlanTogether;
import org.corridor.capacities.missions.domain.PlanTogether.View;
import org.corridor.capacities.missions.domain.ReadMissions;
import org.corridor.capacities.needs.web.Headcounts;
import org.corridor.people.OrganisationView;
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

/** The joint plan of two institutions. */
@Controller
class CollaborationPage {

  private static final String BEGIN = "/missions/{id}/collaboration";
  private static final String PATH = "/missions/collaborations/{id}";

  private final ReadMissions missions;
  private final PlanTogether together;

  CollaborationPage(ReadMissions missions, PlanTogether together) {
    this.missions = missions;
    this.together = together;
  }

  @GetMapping(BEGIN)
  ModelAndView ask(@PathVariable String id) {
    ReadMissions.View view = missions.find(new MissionId(FormFields.known(id)));
    return begin(
        view,
        Form.builder().put("id", UUID.randomUUID()).put("title", view.mission().title()).build());
  }

  @PostMapping(BEGIN)
  ModelAndView begin(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    ReadMissions.View view = missions.find(new MissionId(FormFields.known(id)));
    Submission sent = Submission.of(request.getParameterMap());
    Plan plan = plan(sent);
    Optional<OrganisationView> partner = together.organisation(sent.required("partner", 300));
    if (partner.isEmpty() && !sent.text("partner", 300).isEmpty()) {
      sent.problem("partner", "capacities.missions.partner.unknown", Map.of());
    }
    if (!sent.isValid() || partner.isEmpty()) {
      return status(begin(view, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      UUID made = together.begin(view.mission().id(), sent.id("id"), partner.get().id(), plan);
      Flash.done("capacities.missions.done.together").on(redirect);
      return new ModelAndView("redirect:/missions/collaborations/" + made);
    } catch (MissionChanged e) {
      sent.problem("partner", "capacities.missions.partner.own", Map.of());
      return status(begin(view, sent.form()), HttpStatus.CONFLICT);
    }
  }

  private static ModelAndView begin(ReadMissions.View view, Form form) {
    return new ModelAndView("capacities/missions/pages/collaboration-new")
        .addObject("view", view)
        .addObject("form", form);
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    View view = together.find(FormFields.known(id));
    Plan plan = view.collaboration().plan();
    return page(
        view,
        Form.builder()
            .put("title", plan.title())
            .put("plan", plan.words())
            .put("agreementTitle", plan.agreementTitle())
            .put("agreementUrl", plan.agreementUrl())
            .put("roomUrl", plan.roomUrl())
            .build());
  }

  @PostMapping(PATH)
  ModelAndView change(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = together.find(FormFields.known(id));
    Submission sent = Submission.of(request.getParameterMap());
    UUID known = view.collaboration().id();
    int base = sent.base();
    try {
      if (sent.ticked("agree")) {
        together.agree(known, base);
      } else {
        Plan plan = plan(sent);
        if (!sent.isValid()) {
          return status(page(view, sent.form()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        together.change(known, plan, base);
      }
    } catch (MissionChanged e) {
      return status(
          page(together.find(known), sent.form()).addObject("overtaken", true),
          HttpStatus.CONFLICT);
    }
    Flash.done("capacities.missions.done.together").on(redirect);
    return new ModelAndView("redirect:" + view.collaboration().path());
  }

  private static Plan plan(Submission sent) {
    return new Plan(
        sent.required("title", Collaboration.LINE),
        sent.required("plan", Collaboration.WORDS),
        sent.text("agreementTitle", Collaboration.LINE),
        Headcounts.url(sent, "agreementUrl"),
        Headcounts.url(sent, "roomUrl"));
  }

  private ModelAndView page(View view, Form form) {
    return new ModelAndView("capacities/missions/pages/collaboration")
        .addObject("view", view)
        .addObject("missions", together.missions(view))
        .addObject("form", form);
  }

  private static ModelAndView status(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
