package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.GroupId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.groups.domain.AdoptGroup;
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

/** Stewards give a group that nobody looks after to somebody. */
@Controller
class AdoptGroupPage {

  private static final int REASON = 1_000;

  private final AdoptGroup adopt;

  AdoptGroupPage(AdoptGroup adopt) {
    this.adopt = adopt;
  }

  @GetMapping("/stewards/groups/{id}")
  ModelAndView show(@PathVariable String id, RedirectAttributes redirect) {
    GroupId group = id(id);
    return adopt
        .look(group)
        .map(name -> page(group, name, Form.empty()))
        .orElseGet(() -> decided(redirect));
  }

  @PostMapping("/stewards/groups/{id}")
  ModelAndView give(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    GroupId group = id(id);
    Optional<String> name = adopt.look(group);
    if (name.isEmpty()) {
      return decided(redirect);
    }
    Submission sent = Submission.of(request.getParameterMap());
    String typed = sent.required("email", EmailAddress.LONGEST);
    Optional<EmailAddress> email = EmailAddress.of(typed);
    if (email.isEmpty() && !typed.isEmpty()) {
      sent.problem("email", "people.email.wrong", Map.of());
    }
    String why = sent.required("why", REASON);
    if (sent.isValid() && email.isPresent()) {
      switch (adopt.give(group, email.get(), why)) {
        case DONE -> {
          Flash.done("people.group.given").on(redirect);
          return new ModelAndView("redirect:/stewards");
        }
        case NOT_WAITING -> {
          return decided(redirect);
        }
        case NO_ACCOUNT -> sent.problem("email", "people.group.no-account", Map.of());
      }
    }
    ModelAndView page = page(group, name.get(), sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView decided(RedirectAttributes redirect) {
    Flash.note("people.organisation.decided").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private static ModelAndView page(GroupId group, String name, Form form) {
    return new ModelAndView("people/groups/pages/adopt")
        .addObject("path", "/groups/" + group)
        .addObject("name", name)
        .addObject("form", form);
  }

  private static GroupId id(String typed) {
    return GroupId.of(typed).orElseGet(() -> new GroupId(new java.util.UUID(0, 0)));
  }
}
