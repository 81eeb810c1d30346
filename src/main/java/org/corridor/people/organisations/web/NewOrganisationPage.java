package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.corridor.people.OrganisationView;
import org.corridor.people.organisations.domain.NameTaken;
import org.corridor.people.organisations.domain.OrganisationIdentity;
import org.corridor.people.organisations.domain.RegisterOrganisation;
import org.corridor.people.organisations.domain.RegisterOrganisation.Outcome;
import org.corridor.people.organisations.domain.RegisterOrganisation.Wish;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings an organisation that is not here yet; asks first whether it is one of those that are. */
@Controller
class NewOrganisationPage {

  private final RegisterOrganisation register;

  NewOrganisationPage(RegisterOrganisation register) {
    this.register = register;
  }

  @GetMapping("/organisations/new")
  ModelAndView ask() {
    return page(Form.empty(), List.of(), "");
  }

  @PostMapping("/organisations/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    OrganisationIdentity identity = OrganisationForm.identity(sent);
    if (!sent.ticked("speaks")) {
      sent.problem("speaks", "people.organisation.speaks.missing", Map.of());
    }
    if (identity == null || !sent.isValid()) {
      return again(sent, List.of(), "");
    }
    try {
      Outcome outcome = register.register(new Wish(identity, reader, sent.ticked("sure")));
      return outcome
          .slug()
          .map(slug -> registered(slug, redirect))
          .orElseGet(() -> again(sent, outcome.alike(), ""));
    } catch (NameTaken taken) {
      sent.problem("name", "people.organisation.name.taken", Map.of());
      return again(sent, List.of(), taken.path());
    }
  }

  private static ModelAndView registered(String slug, RedirectAttributes redirect) {
    Flash.done("people.organisation.registered").on(redirect);
    return new ModelAndView("redirect:/organisations/" + slug + "/edit");
  }

  private static ModelAndView again(Submission sent, List<OrganisationView> alike, String taken) {
    ModelAndView page = page(sent.form(), alike, taken);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(Form form, List<OrganisationView> alike, String taken) {
    return new ModelAndView("people/organisations/pages/new-organisation")
        .addObject("form", form)
        .addObject("alike", alike)
        .addObject("taken", taken);
  }
}
