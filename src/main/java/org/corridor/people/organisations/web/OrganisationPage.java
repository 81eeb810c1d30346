package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.OrganisationSection;
import org.corridor.people.contacts.domain.AskForContact;
import org.corridor.people.organisations.domain.ShowOrganisation;
import org.corridor.people.organisations.domain.ShowOrganisation.Shown;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is known about an organisation, with what other modules have to say about it. */
@Controller
class OrganisationPage {

  private final ShowOrganisation organisations;
  private final AskForContact contact;
  private final ObjectProvider<OrganisationSection> sections;

  OrganisationPage(
      ShowOrganisation organisations,
      AskForContact contact,
      ObjectProvider<OrganisationSection> sections) {
    this.organisations = organisations;
    this.contact = contact;
    this.sections = sections;
  }

  @GetMapping("/organisations/{slug}")
  ModelAndView show(@PathVariable String slug, Language language, HttpServletResponse response) {
    Shown shown =
        organisations
            .find(slug)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!shown.organisation().slug().equals(slug)) {
      return new ModelAndView("redirect:" + shown.organisation().path());
    }
    if (shown.verification() == null && shown.represented()) {
      response.setHeader("X-Robots-Tag", "noindex"); // what anybody may have written
    }
    return new ModelAndView("people/organisations/pages/organisation")
        .addObject("shown", shown)
        .addObject(
            "contact", shown.represented() ? contact.door("organisation", slug).orElse(null) : null)
        .addObject(
            "sections",
            sections
                .orderedStream()
                .flatMap(section -> section.about(shown.organisation().id(), language).stream())
                .toList());
  }
}
