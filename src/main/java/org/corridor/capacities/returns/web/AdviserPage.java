package org.corridor.capacities.returns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.returns.domain.Advise;
import org.corridor.capacities.returns.domain.NoPlan;
import org.corridor.capacities.returns.domain.PlanReturn;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
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

/** Letting an organisation read one's plan, and that organisation's page of plans. */
@Controller
class AdviserPage {

  private static final String SHARE = ReturnPage.PATH + "/share";
  private static final String ADVISER = "/organisations/{slug}/returns";
  private static final String PAGES = "capacities/returns/pages/";
  private static final int NAME = 120;

  private final Advise advising;
  private final PlanReturn planning;
  private final Organisations organisations;

  AdviserPage(Advise advising, PlanReturn planning, Organisations organisations) {
    this.advising = advising;
    this.planning = planning;
    this.organisations = organisations;
  }

  @GetMapping(SHARE)
  ModelAndView ask(HttpServletRequest request) {
    String asked = Submission.of(request.getParameterMap()).text("organisation", 300);
    return share(Form.builder().put("organisation", asked).build(), HttpStatus.OK);
  }

  private ModelAndView share(Form form, HttpStatus status) {
    return new ModelAndView(PAGES + "share", status)
        .addObject("view", planning.look())
        .addObject("form", form);
  }

  @PostMapping(SHARE)
  ModelAndView share(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.required("organisation", 300);
    String name = sent.required("name", NAME);
    String slug = typed.replaceAll("[?#].*$", "").replaceAll("/+$", "").replaceAll("^.*/", "");
    Optional<OrganisationView> organisation = organisations.find(slug);
    if (organisation.isEmpty() && !typed.isEmpty()) {
      sent.problem("organisation", "capacities.returns.share.unknown", Map.of());
    }
    if (!sent.isValid() || organisation.isEmpty()) {
      return share(sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean shared = advising.share(organisation.get().id(), name);
    (shared
            ? Flash.done("capacities.returns.shared")
                .with(Map.of("organisation", organisation.get().name()))
            : Flash.problem("capacities.returns.share.nothing"))
        .on(redirect);
    return new ModelAndView("redirect:" + ReturnPage.PATH);
  }

  @PostMapping(SHARE + "/stop")
  ModelAndView stop(RedirectAttributes redirect) {
    advising.stopSharing();
    Flash.done("capacities.returns.share.stopped").on(redirect);
    return new ModelAndView("redirect:" + ReturnPage.PATH);
  }

  @GetMapping(ADVISER)
  ModelAndView overview(@PathVariable String slug) {
    return new ModelAndView(PAGES + "adviser").addObject("overview", advising.overview(slug));
  }

  @GetMapping(ADVISER + "/{key}")
  ModelAndView read(@PathVariable String slug, @PathVariable String key) {
    UUID id = Submission.uuid(key);
    if (id == null) {
      throw new NoPlan();
    }
    return new ModelAndView(PAGES + "shared").addObject("shared", advising.read(slug, id));
  }
}
