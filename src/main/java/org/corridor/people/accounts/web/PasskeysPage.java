package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.accounts.domain.PasskeyName;
import org.corridor.people.accounts.domain.PasskeySettings;
import org.corridor.people.accounts.domain.PasskeySettings.Refusal;
import org.corridor.people.accounts.domain.PasskeySettings.View;
import org.corridor.people.accounts.domain.Proof;
import org.corridor.people.accounts.domain.Site;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one sees one's passkeys, adds one, renames or removes one. */
@Controller
class PasskeysPage {

  private static final String LIST = "people/accounts/pages/passkeys";
  private static final String NEW = "people/accounts/pages/passkey-new";
  private static final String ONE = "people/accounts/pages/passkey";
  private static final String HERE = "redirect:/account/passkeys";

  private final PasskeySettings settings;
  private final ProofForm proofs;
  private final SiteOfRequest sites;
  private final DeviceName devices;

  PasskeysPage(
      PasskeySettings settings, ProofForm proofs, SiteOfRequest sites, DeviceName devices) {
    this.settings = settings;
    this.proofs = proofs;
    this.sites = sites;
    this.devices = devices;
  }

  @GetMapping("/account/passkeys")
  ModelAndView show(HttpServletRequest request) {
    return list(new ModelAndView(LIST), Form.empty(), request);
  }

  /** Asks the browser for a new one, once the person has shown that it is them. */
  @PostMapping("/account/passkeys/new")
  ModelAndView begin(HttpServletRequest request) {
    Proof proof = proofs.read(request, "password");
    Optional<String> question = settings.begin(proof);
    return question.isPresent()
        ? new ModelAndView(NEW).addObject("question", question.get())
        : list(Fields.again(LIST), proofs.wrong(request, proof, "password"), request);
  }

  /** Where the language switch or a bookmark leads: one begins anew. */
  @GetMapping("/account/passkeys/new")
  String beginAnew() {
    return HERE;
  }

  @PostMapping("/account/passkeys")
  ModelAndView add(
      @RequestParam(defaultValue = "") String passkey,
      Language language,
      RedirectAttributes redirect,
      HttpServletRequest request) {
    Site site = sites.of(request);
    if (settings.add(passkey, site, devices.of(request, language)).isPresent()) {
      Flash.done("people.passkeys.added").on(redirect);
    } else {
      Flash.problem("people.passkey.not-made").on(redirect);
    }
    return new ModelAndView(HERE);
  }

  @GetMapping("/account/passkeys/{id}")
  ModelAndView one(@PathVariable UUID id, HttpServletRequest request) {
    return one(new ModelAndView(ONE), id, Form.empty(), Form.empty(), request);
  }

  @PostMapping("/account/passkeys/{id}")
  ModelAndView rename(
      @PathVariable UUID id, RedirectAttributes redirect, HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    String name = form.required("name", PasskeyName.LONGEST);
    if (!form.isValid()) {
      return one(Fields.again(ONE), id, form.form(), Form.empty(), request);
    }
    settings.rename(id, new PasskeyName(name));
    Flash.done("people.account.saved").on(redirect);
    return new ModelAndView(HERE);
  }

  @PostMapping("/account/passkeys/{id}/remove")
  ModelAndView remove(
      @PathVariable UUID id, RedirectAttributes redirect, HttpServletRequest request) {
    Proof proof = proofs.read(request, "password");
    Optional<Refusal> refusal = settings.remove(id, proof);
    if (refusal.isEmpty()) {
      Flash.done("people.passkeys.removed").on(redirect);
      return new ModelAndView(HERE);
    }
    Form wrong =
        refusal.get() == Refusal.LAST_WAY_IN
            ? Form.empty().with(List.of(Problem.of("", "people.passkeys.last")))
            : proofs.wrong(request, proof, "password");
    return one(Fields.again(ONE), id, Form.empty(), wrong, request);
  }

  private ModelAndView list(ModelAndView page, Form form, HttpServletRequest request) {
    return page.addObject("passkeys", settings.show())
        .addObject("asked", proofs.ask(request))
        .addObject("form", form);
  }

  /** Name and removal are forms of their own: each shows only what is wrong with itself. */
  private ModelAndView one(
      ModelAndView page, UUID id, Form name, Form removal, HttpServletRequest request) {
    Optional<View> view = settings.show(id);
    if (view.isEmpty()) {
      return new ModelAndView(HERE);
    }
    Form names = name.value("name").isEmpty() && name.problems().isEmpty() ? of(view.get()) : name;
    return page.addObject("passkey", view.get())
        .addObject("asked", proofs.ask(request))
        .addObject("name", names)
        .addObject("removal", removal);
  }

  private static Form of(View view) {
    return Form.builder().put("name", view.name()).build();
  }
}
