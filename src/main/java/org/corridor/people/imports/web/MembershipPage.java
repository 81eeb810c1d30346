package org.corridor.people.imports.web;

import org.corridor.people.imports.domain.AnswerMembership;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the mail leads that asks a member. Looking changes nothing: mail programs look too. */
@Controller
class MembershipPage {

  private final AnswerMembership answer;

  MembershipPage(AnswerMembership answer) {
    this.answer = answer;
  }

  @GetMapping("/membership/{token}")
  ModelAndView show(@PathVariable String token) {
    return answer
        .show(token)
        .map(
            view ->
                new ModelAndView("people/imports/pages/membership")
                    .addObject("token", token)
                    .addObject("view", view))
        .orElseGet(MembershipPage::gone);
  }

  @PostMapping("/membership/{token}/accept")
  ModelAndView accept(@PathVariable String token, RedirectAttributes redirect) {
    if (!answer.accept(token)) {
      return gone();
    }
    Flash.done("people.membership.accepted").on(redirect);
    return new ModelAndView("redirect:/account/profile");
  }

  @PostMapping("/membership/{token}/refuse")
  ModelAndView refuse(@PathVariable String token, RedirectAttributes redirect) {
    answer.refuse(token);
    Flash.done("people.membership.refused").on(redirect);
    return new ModelAndView("redirect:/");
  }

  @GetMapping("/account/memberships")
  ModelAndView mine() {
    return new ModelAndView("people/imports/pages/memberships").addObject("mine", answer.mine());
  }

  @PostMapping("/account/memberships/{slug}")
  ModelAndView leave(@PathVariable String slug, RedirectAttributes redirect) {
    answer.leave(slug);
    Flash.done("people.membership.left").on(redirect);
    return new ModelAndView("redirect:/account/memberships");
  }

  private static ModelAndView gone() {
    return new ModelAndView("people/imports/pages/membership-gone", HttpStatus.GONE);
  }
}
