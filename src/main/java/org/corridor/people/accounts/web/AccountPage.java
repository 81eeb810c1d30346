package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.AccountLink;
import org.corridor.people.accounts.domain.Account;
import org.corridor.people.accounts.domain.PasswordRefused;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.accounts.domain.Proof;
import org.corridor.people.accounts.domain.SampleStays;
import org.corridor.people.accounts.domain.SecondStepSettings;
import org.corridor.people.accounts.domain.SignInByProvider;
import org.corridor.people.accounts.domain.SignedInDevices;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own account: name, language of mails, password, second step, devices, and the way to delete
 * it.
 */
@Controller
class AccountPage {

  private static final String PAGE = "people/accounts/pages/account";
  private static final String DELETE = "people/accounts/pages/delete-account";
  private static final String ACCOUNT = "redirect:/account";

  private final Account account;
  private final SignedInDevices devices;
  private final SecondStepSettings secondStep;
  private final SignInByProvider provider;
  private final ProofForm proofs;
  private final Entrance entrance;
  private final List<AccountLink> links;
  private final Clock clock;

  AccountPage(
      Account account,
      SignedInDevices devices,
      SecondStepSettings secondStep,
      SignInByProvider provider,
      ProofForm proofs,
      Entrance entrance,
      List<AccountLink> links,
      Clock clock) {
    this.links = List.copyOf(links);
    this.clock = clock;
    this.account = account;
    this.devices = devices;
    this.secondStep = secondStep;
    this.provider = provider;
    this.proofs = proofs;
    this.entrance = entrance;
  }

  @GetMapping("/account")
  ModelAndView show(HttpServletRequest request) {
    return page(request, new ModelAndView(PAGE), stored(), Form.empty());
  }

  @PostMapping("/account/name")
  ModelAndView rename(RedirectAttributes redirect, HttpServletRequest request) {
    Submission form = Submission.of(request.getParameterMap());
    PersonName name = Fields.name(form);
    Language language = form.choice("language", Language.class);
    if (name == null || language == null || !form.isValid()) {
      return page(request, Fields.again(PAGE), form.form(), Form.empty());
    }
    account.rename(name, language);
    Flash.done("people.account.saved").on(redirect);
    return new ModelAndView(ACCOUNT);
  }

  @PostMapping("/account/password")
  ModelAndView changePassword(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes redirect,
      HttpServletRequest request) {
    Submission form = Submission.of(Map.of());
    try {
      if (account.changePassword(old, password, request.getSession().getId())) {
        Flash.done("people.account.password-changed").on(redirect);
        return new ModelAndView(ACCOUNT);
      }
      form.problem("old", "people.password.wrong", Map.of());
    } catch (PasswordRefused refused) {
      Problem problem = refused.problem();
      form.problem(problem.field(), problem.message(), problem.args());
    }
    return page(request, Fields.again(PAGE), stored(), form.form());
  }

  @GetMapping("/account/delete")
  ModelAndView askToDelete(HttpServletRequest request) {
    return delete(new ModelAndView(DELETE), Form.empty(), request);
  }

  private ModelAndView delete(ModelAndView page, Form form, HttpServletRequest request) {
    return page.addObject("account", account.show())
        .addObject("asked", proofs.ask(request))
        .addObject("form", form);
  }

  @PostMapping("/account/delete")
  ModelAndView delete(
      RedirectAttributes redirect,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response) {
    Proof proof = proofs.read(request, "password");
    Optional<Instant> due = account.close(proof);
    if (due.isEmpty()) {
      return delete(Fields.again(DELETE), proofs.wrong(request, proof, "password"), request);
    }
    entrance.leave(request, response);
    String date = Formats.in(language).date(due.get(), clock.getZone());
    Flash.done("people.account.closed").with(Map.of("date", date)).on(redirect);
    return new ModelAndView("redirect:/");
  }

  /** What somebody sees who tries to change a sample member. */
  @ControllerAdvice
  static class Sample {

    @ExceptionHandler(SampleStays.class)
    String stays(RedirectAttributes redirect) {
      Flash.problem("people.account.sample-stays").on(redirect);
      return ACCOUNT;
    }
  }

  private Form stored() {
    Account.View mine = account.show();
    return Form.builder().put("name", mine.name()).put("language", mine.language().name()).build();
  }

  /** Name and password are forms of their own: each shows only what is wrong with itself. */
  private ModelAndView page(
      HttpServletRequest request, ModelAndView page, Form name, Form password) {
    return page.addObject("account", account.show())
        .addObject("secondStep", secondStep.show())
        .addObject("links", links)
        .addObject("devices", devices.show(request.getSession().getId()))
        .addObject("provider", provider.name().orElse(null))
        .addObject("name", name)
        .addObject("password", password);
  }
}
