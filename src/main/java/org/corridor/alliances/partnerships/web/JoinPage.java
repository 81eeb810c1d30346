package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.alliances.partnerships.domain.JoinPartnership;
import org.corridor.alliances.partnerships.domain.PartnershipDraft;
import org.corridor.alliances.partnerships.domain.Refused;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an invitation to a partnership leads. Looking changes nothing. */
@Controller
class JoinPage {

  private final JoinPartnership join;

  JoinPage(JoinPartnership join) {
    this.join = join;
  }

  @GetMapping("/partnerships/join/{token}")
  ModelAndView show(@PathVariable String token) {
    return page(token, Form.empty());
  }

  @PostMapping("/partnerships/join/{token}")
  ModelAndView take(
      @PathVariable String token, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String called = sent.required("called", PartnershipDraft.CALLED);
    if (!sent.isValid()) {
      ModelAndView again = page(token, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      return join.join(new OneTimeLink(token), called)
          .map(
              id -> {
                Flash.done("alliances.partnership.joined").on(redirect);
                return new ModelAndView("redirect:" + id.path());
              })
          .orElseGet(JoinPage::expired);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:/partnerships");
    }
  }

  private ModelAndView page(String token, Form form) {
    return join.look(new OneTimeLink(token))
        .map(
            offer ->
                new ModelAndView("alliances/partnerships/pages/join")
                    .addObject("token", token)
                    .addObject("offer", offer)
                    .addObject("form", form))
        .orElseGet(JoinPage::expired);
  }

  private static ModelAndView expired() {
    ModelAndView page = new ModelAndView("alliances/partnerships/pages/join-expired");
    page.setStatus(HttpStatus.GONE);
    return page;
  }
}
