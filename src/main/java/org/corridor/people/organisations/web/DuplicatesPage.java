package org.corridor.people.organisations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.people.organisations.domain.MergeOrganisations;
import org.corridor.people.organisations.domain.MergeOrganisations.Preview;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stewards make one of two entries for the same organisation, after looking at what that does. */
@Controller
class DuplicatesPage {

  private final MergeOrganisations merge;

  DuplicatesPage(MergeOrganisations merge) {
    this.merge = merge;
  }

  @GetMapping("/stewards/duplicates")
  ModelAndView show(@RequestParam(defaultValue = "") String keep) {
    return new ModelAndView("people/organisations/pages/duplicates")
        .addObject("view", merge.show())
        .addObject("keep", slug(keep));
  }

  /** Takes addresses of pages as well as slugs, as people copy them. */
  @GetMapping("/stewards/merge")
  ModelAndView preview(
      @RequestParam(defaultValue = "") String keep,
      @RequestParam(defaultValue = "") String drop,
      RedirectAttributes redirect) {
    return merge
        .preview(slug(keep), slug(drop))
        .map(preview -> page(preview, Form.empty()))
        .orElseGet(
            () -> {
              Flash.problem("people.organisation.merge.unknown").on(redirect);
              return new ModelAndView("redirect:/stewards/duplicates");
            });
  }

  @PostMapping("/stewards/merge")
  ModelAndView merge(
      @RequestParam(defaultValue = "") String keep,
      @RequestParam(defaultValue = "") String drop,
      @RequestParam(name = "do", defaultValue = "") String deed,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    Preview preview =
        merge
            .preview(slug(keep), slug(drop))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", RequestPage.REASON);
    if (!sent.isValid()) {
      ModelAndView page = page(preview, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    if (deed.equals("apart")) {
      merge.keepApart(slug(keep), slug(drop), why);
      Flash.done("people.organisation.merge.kept-apart").on(redirect);
    } else {
      merge.merge(slug(keep), slug(drop), why);
      Flash.done("people.organisation.merge.done").on(redirect);
    }
    return new ModelAndView("redirect:/stewards/duplicates");
  }

  @PostMapping("/stewards/merges/{id}/undo")
  ModelAndView undo(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    merge.show(); // refuses everybody but stewards before anything is said about the form
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", RequestPage.REASON);
    if (!sent.isValid()) {
      Flash.problem("people.stewards.why.missing").on(redirect);
    } else if (merge.undo(id(id), why)) {
      Flash.done("people.organisation.merge.undone").on(redirect);
    } else {
      Flash.problem("people.organisation.merge.too-late").on(redirect);
    }
    return new ModelAndView("redirect:/stewards/duplicates");
  }

  private static ModelAndView page(Preview preview, Form form) {
    return new ModelAndView("people/organisations/pages/merge")
        .addObject("preview", preview)
        .addObject("form", form);
  }

  private static String slug(String typed) {
    return typed.strip().replaceAll(".*/organisations/", "").replaceAll("[/?#].*", "");
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
