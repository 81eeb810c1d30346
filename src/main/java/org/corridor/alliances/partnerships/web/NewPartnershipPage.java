package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.domain.FoundPartnership;
import org.corridor.alliances.partnerships.domain.PartnershipDraft;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.About;
import org.corridor.alliances.partnerships.domain.PartnershipDraft.PartnerDraft;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.Representation;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a partnership. */
@Controller
class NewPartnershipPage {

  private final FoundPartnership found;
  private final Organisations organisations;
  private final Representation representation;
  private final CurrentPerson current;

  NewPartnershipPage(
      FoundPartnership found,
      Organisations organisations,
      Representation representation,
      CurrentPerson current) {
    this.found = found;
    this.organisations = organisations;
    this.representation = representation;
    this.current = current;
  }

  /**
   * @param design the key of the design it is for; empty without one
   */
  @GetMapping("/partnerships/new")
  ModelAndView ask(@RequestParam(defaultValue = "") String design, Language reader) {
    return page(
        Form.builder()
            .put("design", design)
            .put("written", reader.name())
            .put("language", reader.name())
            .build());
  }

  @PostMapping("/partnerships/new")
  ModelAndView open(HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    About about = PartnerForm.about(sent);
    String called = sent.required("called", PartnershipDraft.CALLED);
    PartnerDraft partner = PartnerForm.partner(sent, organisations);
    if (about == null || partner == null || !sent.isValid()) {
      ModelAndView again = page(sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    PartnershipId id = found.found(new PartnershipDraft(about, partner, called));
    Flash.done("alliances.partnership.opened").on(redirect);
    return new ModelAndView("redirect:" + id.path() + "/partners");
  }

  private ModelAndView page(Form form) {
    List<OrganisationView> own =
        current.person().map(representation::spokenForBy).orElse(List.of());
    return new ModelAndView("alliances/partnerships/pages/new-partnership")
        .addObject("form", form)
        .addObject("own", own);
  }
}
