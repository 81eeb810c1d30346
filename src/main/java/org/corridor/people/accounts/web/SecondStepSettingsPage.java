package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.corridor.people.accounts.domain.Proof;
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
  private final ProofForm proofs;

  SecondStepSettingsPage(SecondStepSettings settings, ProofForm proofs) {
    this.settings = settings;
    this.proofs = proofs;
  }

  @GetMapping("/account/second-step")
  ModelAndView show(HttpServletRequest request) {
    return settings.show().since() == null
        ? setUp(new ModelAndView(SET_UP), "", Form.empty(), request)
        : change(new ModelAndView(CHANGE), Form.empty(), Form.empty(), request);
  }

  @PostMapping("/account/second-step")
  ModelAndView switchOn(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String code,
      RedirectAttributes redirect,
      HttpServletRequest request) {
    Proof proof = proofs.read(request, "password");
    Outcome outcome = settings.switchOn(key, proof, code);
    Refusal refusal = outcome.refusal();
    if (refusal == null) {
      return codes(outcome);
    }
    if (refusal == Refusal.ON_ALREADY) {
      Flash.note("people.second-step.on-already").on(redirect);
      return new ModelAndView(HERE);
    }
    Problem problem =
        refusal == Refusal.WRONG_PROOF
            ? proofs.problem(request, proof, "password")
            : Problem.of("code", "people.second-step.wrong-code");
    return setUp(Fields.again(SET_UP), key, Form.empty().with(List.of(problem)), request);
  }

  @PostMapping("/account/second-step/codes")
  ModelAndView renewCodes(HttpServletRequest request) {
    Proof proof = proofs.read(request, "password");
    Outcome outcome = settings.renewCodes(proof);
    if (outcome.refusal() != null) {
      Form form = proofs.wrong(request, proof, "password");
      return change(Fields.again(CHANGE), form, Form.empty(), request);
    }
    return outcome.codes().isEmpty() ? new ModelAndView(HERE) : codes(outcome);
  }

  @PostMapping("/account/second-step/off")
  ModelAndView switchOff(RedirectAttributes redirect, HttpServletRequest request) {
    Proof proof = proofs.read(request, "present");
    if (!settings.switchOff(proof)) {
      Form form = proofs.wrong(request, proof, "present");
      return change(Fields.again(CHANGE), Form.empty(), form, request);
    }
    Flash.done("people.second-step.off.done").on(redirect);
    return new ModelAndView("redirect:/account");
  }

  private static ModelAndView codes(Outcome outcome) {
    return new ModelAndView(CODES).addObject("codes", outcome.codes());
  }

  private ModelAndView setUp(ModelAndView page, String key, Form form, HttpServletRequest request) {
    Proposal proposal = settings.propose(key);
    return page.addObject("state", settings.show())
        .addObject("asked", proofs.ask(request))
        .addObject("proposal", proposal)
        .addObject("picture", QrPicture.of(proposal.address()))
        .addObject("form", form);
  }

  /** Two forms, each of which shows only what is wrong with itself. */
  private ModelAndView change(
      ModelAndView page, Form renewal, Form end, HttpServletRequest request) {
    return page.addObject("state", settings.show())
        .addObject("asked", proofs.ask(request))
        .addObject("renewal", renewal)
        .addObject("end", end);
  }
}
