package org.corridor.communities.events.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.Organiser;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.communities.events.domain.PlanEvents;
import org.corridor.communities.events.domain.RunTogether;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who runs an event, and how others come to help. */
@Controller
class OrganisersPage {

  private static final String PATH = "/events/{id}/organisers";
  private static final String TEAM = "/events/team/";
  private static final String PAGES = "communities/events/pages/";

  private final RunTogether together;
  private final PlanEvents planning;
  private final SiteAddress site;

  OrganisersPage(RunTogether together, PlanEvents planning, SiteAddress site) {
    this.together = together;
    this.planning = planning;
    this.site = site;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    EventId event = EventFields.id(id);
    return new ModelAndView(PAGES + "organisers")
        .addObject("event", planning.find(event))
        .addObject("organisers", together.of(event));
  }

  /** The address is shown on the next page, once. */
  @PostMapping(PATH)
  String invite(@PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Role role = Submission.of(request.getParameterMap()).choice("role", Role.class);
    OneTimeLink link = together.invite(event, Optional.ofNullable(role).orElse(Role.DOOR));
    redirect.addFlashAttribute("address", site.of(TEAM + link.token()));
    return "redirect:" + event.path() + "/organisers";
  }

  @PostMapping(PATH + "/{organiser}/remove")
  String remove(
      @PathVariable String id, @PathVariable String organiser, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    try {
      together.remove(event, EventFields.uuid(organiser));
      Flash.done("communities.events.organisers.removed").on(redirect);
    } catch (EventRefused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return "redirect:" + event.path() + "/organisers";
  }

  @GetMapping("/events/team/{secret}")
  ModelAndView invited(@PathVariable String secret) {
    return invited(secret, Form.empty());
  }

  private ModelAndView invited(String secret, Form form) {
    return new ModelAndView(PAGES + "join")
        .addObject("invited", together.invited(new OneTimeLink(secret)))
        .addObject("secret", secret)
        .addObject("form", form);
  }

  @PostMapping("/events/team/{secret}")
  ModelAndView join(
      @PathVariable String secret, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String name = sent.required("name", Organiser.NAME);
    if (!sent.isValid()) {
      ModelAndView again = invited(secret, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    EventId event = together.join(new OneTimeLink(secret), name);
    Flash.done("communities.events.joined").on(redirect);
    return new ModelAndView("redirect:" + event.path());
  }
}
