package org.corridor.capacities.asks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.domain.Ask;
import org.corridor.capacities.asks.domain.LookAfterAsks;
import org.corridor.capacities.asks.domain.LookAfterAsks.Reported;
import org.corridor.people.OrganisationId;
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

/** For stewards: reported asks, organisations that may not ask, and how the ranking fares. */
@Controller
class AskStewardPage {

  private static final String RANKING = "/capacities/asks/ranking";

  private final LookAfterAsks asks;

  AskStewardPage(LookAfterAsks asks) {
    this.asks = asks;
  }

  @GetMapping(RANKING)
  ModelAndView ranking() {
    return new ModelAndView("capacities/asks/pages/ranking")
        .addObject("rows", asks.ranking())
        .addObject("banned", asks.banned());
  }

  @PostMapping(RANKING + "/give-back")
  String giveBack(HttpServletRequest request, RedirectAttributes redirect) {
    asks.banned(); // refuses everybody but stewards before anything is said about the form
    String typed = Submission.of(request.getParameterMap()).text("organisation", 40);
    asks.giveBack(new OrganisationId(FormFields.known(typed)));
    Flash.done("capacities.asks.given-back").on(redirect);
    return "redirect:" + RANKING;
  }

  @GetMapping("/capacities/asks/reported/{id}")
  ModelAndView show(@PathVariable String id, RedirectAttributes redirect) {
    return asks.look(id(id))
        .map(view -> page(view, Form.empty()))
        .orElseGet(() -> decided(redirect));
  }

  @PostMapping("/capacities/asks/reported/{id}")
  ModelAndView decide(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Optional<Reported> view = asks.look(id(id));
    if (view.isEmpty()) {
      return decided(redirect);
    }
    Submission sent = Submission.of(request.getParameterMap());
    String decision = sent.text("decision", 10);
    String why = sent.required("why", Ask.SAID);
    if (!decision.equals("abuse") && !decision.equals("fine")) {
      sent.problem("decision", "platform.form.required", Map.of());
    }
    if (!sent.isValid()) {
      ModelAndView page = page(view.get(), sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    if (!asks.decide(view.get().id(), decision.equals("abuse"), why)) {
      return decided(redirect);
    }
    Flash.done("capacities.asks.decided").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private AskId id(String typed) {
    asks.banned(); // refuses everybody but stewards, whatever stands in the address
    return new AskId(FormFields.known(typed));
  }

  private static ModelAndView decided(RedirectAttributes redirect) {
    Flash.note("capacities.asks.decided-before").on(redirect);
    return new ModelAndView("redirect:/stewards");
  }

  private static ModelAndView page(Reported view, Form form) {
    return new ModelAndView("capacities/asks/pages/reported")
        .addObject("view", view)
        .addObject("form", form);
  }
}
