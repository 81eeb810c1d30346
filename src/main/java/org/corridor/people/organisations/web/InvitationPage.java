package org.corridor.people.organisations.web;

import org.corridor.people.organisations.domain.AnswerInvitation;
import org.corridor.people.organisations.domain.TooManyPeople;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link in an invitation leads. Looking changes nothing: mail programs look too. */
@Controller
class InvitationPage {

  private final AnswerInvitation answer;

  InvitationPage(AnswerInvitation answer) {
    this.answer = answer;
  }

  @GetMapping("/invitations/{token}")
  ModelAndView show(@PathVariable String token) {
    return answer
        .show(token)
        .map(
            view ->
                new ModelAndView("people/organisations/pages/invitation")
                    .addObject("token", token)
                    .addObject("view", view))
        .orElseGet(InvitationPage::expired);
  }

  @PostMapping("/invitations/{token}/accept")
  ModelAndView accept(@PathVariable String token, RedirectAttributes redirect) {
    try {
      return answer
          .accept(token)
          .map(
              slug -> {
                Flash.done("people.organisation.joined").on(redirect);
                return new ModelAndView("redirect:/organisations/" + slug + "/staff");
              })
          .orElseGet(InvitationPage::expired);
    } catch (TooManyPeople many) {
      Flash.problem("people.organisation.too-many-people").on(redirect);
      return new ModelAndView("redirect:/account/organisations");
    }
  }

  @PostMapping("/invitations/{token}/decline")
  ModelAndView decline(@PathVariable String token, RedirectAttributes redirect) {
    answer.decline(token);
    Flash.done("people.organisation.declined").on(redirect);
    return new ModelAndView("redirect:/");
  }

  private static ModelAndView expired() {
    ModelAndView page = new ModelAndView("people/organisations/pages/invitation-expired");
    page.setStatus(HttpStatus.GONE);
    return page;
  }
}
