package org.corridor.capacities.asks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.capacities.asks.domain.AnswerAsk;
import org.corridor.capacities.asks.domain.ReadAsks;
import org.corridor.people.OrganisationId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one was asked, and what one's organisations asked. */
@Controller
class AsksPage {

  private final ReadAsks asks;
  private final AnswerAsk answer;

  AsksPage(ReadAsks asks, AnswerAsk answer) {
    this.asks = asks;
    this.answer = answer;
  }

  @GetMapping("/capacities/asks")
  ModelAndView list() {
    return new ModelAndView("capacities/asks/pages/asks").addObject("lists", asks.list());
  }

  @PostMapping("/capacities/asks/unmute")
  String unmute(HttpServletRequest request, RedirectAttributes redirect) {
    UUID id = FormFields.known(Submission.of(request.getParameterMap()).text("organisation", 40));
    answer.unmute(new OrganisationId(id));
    Flash.done("capacities.asks.unmuted").on(redirect);
    return "redirect:/capacities/asks";
  }
}
