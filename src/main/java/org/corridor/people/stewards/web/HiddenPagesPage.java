package org.corridor.people.stewards.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.stewards.domain.HidePage;
import org.corridor.people.stewards.domain.HidePage.View;
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

/** Stewards hide pages and show them again; owners object. */
@Controller
class HiddenPagesPage {

  private static final int ADDRESS = 500;
  private static final int REPLY = 2_000;

  private final HidePage hide;

  HiddenPagesPage(HidePage hide) {
    this.hide = hide;
  }

  @GetMapping("/stewards/hidden")
  ModelAndView list(@RequestParam(defaultValue = "") String page) {
    return list(Form.builder().put("page", page).build());
  }

  @PostMapping("/stewards/hidden")
  ModelAndView hide(HttpServletRequest request, RedirectAttributes redirect) {
    hide.list(); // refuses everybody but stewards before anything is said about the form
    Submission sent = Submission.of(request.getParameterMap());
    String address = sent.required("page", ADDRESS);
    String why = sent.required("why", RosterPage.REASON);
    if (sent.isValid()) {
      switch (hide.hide(address, why)) {
        case DONE -> {
          Flash.done("people.stewards.hidden.done").on(redirect);
          return new ModelAndView("redirect:/stewards/hidden");
        }
        case NO_SUCH_PAGE -> sent.problem("page", "people.stewards.hidden.no-page", Map.of());
        case HIDDEN_ALREADY -> sent.problem("page", "people.stewards.hidden.already", Map.of());
      }
    }
    ModelAndView page = list(sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping("/stewards/hidden/{id}")
  ModelAndView look(@PathVariable String id) {
    View view = hide.look(id(id)).orElseThrow(HiddenPagesPage::notFound);
    return new ModelAndView("people/stewards/pages/hidden-page")
        .addObject("view", view)
        .addObject("form", Form.empty());
  }

  @PostMapping("/stewards/hidden/{id}/show")
  ModelAndView show(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = hide.look(id(id)).orElseThrow(HiddenPagesPage::notFound);
    Submission sent = Submission.of(request.getParameterMap());
    String why = sent.required("why", RosterPage.REASON);
    if (!sent.isValid()) {
      ModelAndView page =
          new ModelAndView("people/stewards/pages/hidden-page")
              .addObject("view", view)
              .addObject("form", sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    hide.show(view.id(), why);
    Flash.done("people.stewards.hidden.shown").on(redirect);
    return new ModelAndView("redirect:/stewards/hidden");
  }

  /** Where the owner learns why, and may object. */
  @GetMapping("/hidden/{id}")
  ModelAndView mine(@PathVariable String id) {
    View view = hide.mine(id(id)).orElseThrow(HiddenPagesPage::notFound);
    return own(view, Form.builder().put("reply", view.reply()).build());
  }

  @PostMapping("/hidden/{id}")
  ModelAndView object(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    View view = hide.mine(id(id)).orElseThrow(HiddenPagesPage::notFound);
    Submission sent = Submission.of(request.getParameterMap());
    String reply = sent.required("reply", REPLY);
    if (!sent.isValid()) {
      ModelAndView page = own(view, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    hide.object(view.id(), reply);
    Flash.done("people.stewards.hidden.replied").on(redirect);
    return new ModelAndView("redirect:/hidden/" + view.id());
  }

  private ModelAndView list(Form form) {
    return new ModelAndView("people/stewards/pages/hidden")
        .addObject("hidden", hide.list())
        .addObject("form", form);
  }

  private static ModelAndView own(View view, Form form) {
    return new ModelAndView("people/stewards/pages/own-hidden")
        .addObject("view", view)
        .addObject("form", form);
  }

  /** An id that is none is one that nothing has. */
  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
