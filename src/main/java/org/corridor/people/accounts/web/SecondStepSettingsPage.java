package org.corridor.people.accounts.web;

import java.util.List;
import org.corridor.people.accounts.domain.SecondStepSettings;
import org.corridor.people.accounts.domain.SecondStepSettings.Outcome;
import org.corridor.people.accounts.domain.SecondStepSettings.Proposal;
import org.corridor.people.accounts.domain.SecondStepSettings.Refusal;
import org.corridor.platform.chart.QrPicture;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one sets up the second step of one's sign-in, gets new recovery codes, or ends it. */
@Controller
class SecondStepSettingsPage {

  private static final String SET_UP = "people/accounts/pages/second-step-set-up";
  private static final String CHANGE = "people/accounts/pages/second-step-change";
  private static final String CODES = "people/accounts/pages/recovery-codes";
  private static final String HERE = "redirect:/account/second-step";

  private final SecondStepSettings settings;

  SecondStepSettingsPage(SecondStepSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/account/second-step")
  ModelAndView show() {
    return settings.show().since() == null
        ? setUp(new ModelAndView(SET_UP), "", Form.empty())
        : change(new ModelAndView(CHANGE), Form.empty(), Form.empty());
  }

  @PostMapping("/account/second-step")
  ModelAndView switchOn(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      RedirectAttributes redirect) {
    Outcome outcome = settings.switchOn(key, password, code);
    Refusal refusal = outcome.refusal();
    if (refusal == null) {
      return codes(outcome);
    }
    if (refusal == Refusal.ON_ALREADY) {
      Flash.note("people.second-step.on-already").on(redirect);
      return new ModelAndView(HERE);
    }
    Problem problem =
        refusal == Refusal.WRONG_PASSWORD
            ? wrongPassword("password")
            : Problem.of("code", "people.second-step.wrong-code");
    return setUp(Fields.again(SET_UP), key, Form.empty().with(List.of(problem)));
  }

  @PostMapping("/account/second-step/codes")
  ModelAndView renewCodes(@RequestParam(defaultValue = "") String password) {
    Outcome outcome = settings.renewCodes(password);
    if (outcome.refusal() != null) {
      Form form = Form.empty().with(List.of(wrongPassword("password")));
      return change(Fields.again(CHANGE), form, Form.empty());
    }
    return outcome.codes().isEmpty() ? new ModelAndView(HERE) : codes(outcome);
  }

  @PostMapping("/account/second-step/off")
  ModelAndView switchOff(
      @RequestParam(defaultValue = "", name = "present") String password,
      RedirectAttributes redirect) {
    if (!settings.switchOff(password)) {
      Form form = Form.empty().with(List.of(wrongPassword("present")));
      return change(Fields.again(CHANGE), Form.empty(), form);
    }
    Flash.done("people.second-step.off.done").on(redirect);
    return new ModelAndView("redirect:/account");
  }

  private static Problem wrongPassword(String field) {
    return Problem.of(field, "people.password.wrong");
  }

  private static ModelAndView codes(Outcome outcome) {
    return new ModelAndView(CODES).addObject("codes", outcome.codes());
  }

  private ModelAndView setUp(ModelAndView page, String key, Form form) {
    Proposal proposal = settings.propose(key);
    return page.addObject("state", settings.show())
        .addObject("proposal", proposal)
        .addObject("picture", QrPicture.of(proposal.address()))
        .addObject("form", form);
  }

  /** Two forms, each of which shows only what is wrong with itself. */
  private ModelAndView change(ModelAndView page, Form renewal, Form end) {
    return page.addObject("state", settings.show())
        .addObject("renewal", renewal)
        .addObject("end", end);
  }
}
