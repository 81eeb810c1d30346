package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.organisations.domain.ChangedElsewhere;
import org.corridor.people.organisations.domain.EditOrganisation;
import org.corridor.people.organisations.domain.EditOrganisation.Edit;
import org.corridor.people.organisations.domain.EditOrganisation.Editable;
import org.corridor.people.organisations.domain.NameTaken;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What an organisation says of itself. It does not save by itself: each save is public at once, and
 * others may be writing too.
 */
@Controller
class EditOrganisationPage {

  private final EditOrganisation edit;

  EditOrganisationPage(EditOrganisation edit) {
    this.edit = edit;
  }

  @GetMapping("/organisations/{slug}/edit")
  ModelAndView show(@PathVariable String slug) {
    Editable now = find(slug);
    return page(
        new EditView(now.slug(), now.revision(), UUID.randomUUID().toString(), false, ""),
        OrganisationForm.fill(now));
  }

  /** A form with problems is shown again as typed, and stores nothing. */
  @PostMapping("/organisations/{slug}/edit")
  ModelAndView save(
      @PathVariable String slug, HttpServletRequest request, RedirectAttributes redirect) {
    Editable now = find(slug);
    Submission sent = Submission.of(request.getParameterMap());
    Edit read = OrganisationForm.read(sent);
    int base = sent.base();
    String writer = OrganisationForm.writer(sent);
    if (read == null) {
      return again(new EditView(slug, base, writer, false, ""), sent);
    }
    try {
      Optional<Editable> saved = edit.save(slug, read);
      return saved.map(done -> saved(done, redirect)).orElseThrow(EditOrganisationPage::notFound);
    } catch (ChangedElsewhere faster) {
      return overtaken(new EditView(slug, now.revision(), writer, true, ""), sent);
    } catch (NameTaken taken) {
      sent.problem("name", "people.organisation.name.taken", Map.of());
      return again(new EditView(slug, base, writer, false, taken.path()), sent);
    }
  }

  private static ModelAndView saved(Editable saved, RedirectAttributes redirect) {
    Flash.done("people.organisation.saved").on(redirect);
    return new ModelAndView("redirect:/organisations/" + saved.slug());
  }

  private static ModelAndView again(EditView view, Submission sent) {
    ModelAndView page = page(view, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Whoever was overtaken sees that, and replaces the other version only by saving once more. */
  private static ModelAndView overtaken(EditView view, Submission sent) {
    ModelAndView page = page(view, sent.form());
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  private static ModelAndView page(EditView view, Form form) {
    return new ModelAndView("people/organisations/pages/edit-organisation")
        .addObject("view", view)
        .addObject("form", form);
  }

  private Editable find(String slug) {
    return edit.open(slug).orElseThrow(EditOrganisationPage::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
