package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corridor.people.accounts.domain.Member;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.accounts.domain.ProviderSilent;
import org.corridor.people.accounts.domain.SignInByProvider;
import org.corridor.people.accounts.domain.SignInByProvider.Arrival;
import org.corridor.people.accounts.domain.SignInByProvider.Departure;
import org.corridor.people.accounts.domain.SignInByProvider.Newcomer;
import org.corridor.people.accounts.domain.SignInByProvider.Outcome;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The way to the OpenID provider and back, if one is configured. Who comes by it stays as long as
 * on a shared device, since it takes one click to come again.
 */
@Controller
class ProviderPage {

  static final String JOIN = "/account/provider/join";

  private static final String BACK = "/sign-in/provider/back";
  private static final String NEW = "people/accounts/pages/provider-new";

  private final SignInByProvider provider;
  private final SiteOfRequest sites;
  private final Entrance entrance;

  ProviderPage(SignInByProvider provider, SiteOfRequest sites, Entrance entrance) {
    this.provider = provider;
    this.sites = sites;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in/provider")
  String depart(
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    name();
    Departure departure = provider.depart(back(request), ReturnPath.of(next).value());
    KeptByBrowser.JOURNEY.put(departure.kept(), request, response);
    return "redirect:" + departure.address();
  }

  @GetMapping(BACK)
  ModelAndView arrive(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    String name = name();
    String kept = KeptByBrowser.JOURNEY.take(request, response);
    if (state.isEmpty() || code.isEmpty()) {
      return refused(name, redirect);
    }
    Arrival arrival = provider.arrive(kept, back(request), state, code);
    if (arrival.outcome() == Outcome.REFUSED) {
      return refused(name, redirect);
    }
    if (arrival.outcome() == Outcome.KNOWN) {
      ReturnPath next = ReturnPath.of(arrival.next());
      return entrance.admit(
          Objects.requireNonNull(arrival.admission()), true, next, request, response);
    }
    KeptByBrowser.IDENTITY.put(arrival.kept(), request, response);
    return goOn(arrival.outcome(), name, redirect);
  }

  /** Where somebody goes on whose identity no account has yet. */
  private static ModelAndView goOn(Outcome outcome, String name, RedirectAttributes redirect) {
    if (Member.current().isPresent()) {
      return new ModelAndView("redirect:" + JOIN);
    }
    if (outcome == Outcome.NEW) {
      return new ModelAndView("redirect:/sign-in/provider/new");
    }
    boolean known = outcome == Outcome.ADDRESS_KNOWN;
    Flash.note(known ? "people.provider.known" : "people.provider.no-address")
        .with(Map.of("provider", name))
        .on(redirect);
    return new ModelAndView("redirect:" + (known ? "/sign-in" : "/sign-up") + "?next=" + JOIN);
  }

  @GetMapping("/sign-in/provider/new")
  ModelAndView askNewcomer(RedirectAttributes redirect, HttpServletRequest request) {
    Optional<Newcomer> newcomer = provider.newcomer(KeptByBrowser.IDENTITY.of(request));
    if (newcomer.isEmpty()) {
      return tooLate(redirect);
    }
    Form form = Form.builder().put("name", newcomer.get().name()).build();
    return page(new ModelAndView(NEW), newcomer.get(), form);
  }

  @PostMapping("/sign-in/provider/new")
  ModelAndView register(
      Language language,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    String kept = KeptByBrowser.IDENTITY.of(request);
    Submission form = Submission.of(request.getParameterMap());
    PersonName name = Fields.name(form);
    Optional<Newcomer> newcomer = provider.newcomer(kept);
    if (newcomer.isPresent() && (name == null || !form.isValid())) {
      return page(Fields.again(NEW), newcomer.get(), form.form());
    }
    Optional<Member> member =
        name == null ? Optional.empty() : provider.register(kept, name, language);
    if (member.isEmpty()) {
      return tooLate(redirect);
    }
    KeptByBrowser.IDENTITY.take(request, response);
    entrance.open(member.get(), true, request, response);
    Flash.done("people.confirm.done").on(redirect);
    return new ModelAndView("redirect:/");
  }

  private ModelAndView page(ModelAndView page, Newcomer newcomer, Form form) {
    return page.addObject("provider", name())
        .addObject("newcomer", newcomer)
        .addObject("form", form);
  }

  private static ModelAndView refused(String name, RedirectAttributes redirect) {
    Flash.problem("people.provider.refused").with(Map.of("provider", name)).on(redirect);
    return new ModelAndView("redirect:/sign-in");
  }

  private static ModelAndView tooLate(RedirectAttributes redirect) {
    Flash.problem("people.provider.too-late").on(redirect);
    return new ModelAndView("redirect:/sign-in");
  }

  @ExceptionHandler(ProviderSilent.class)
  ModelAndView silent(RedirectAttributes redirect) {
    Flash.problem("people.provider.silent").with(Map.of("provider", name())).on(redirect);
    return new ModelAndView("redirect:/sign-in");
  }

  private String back(HttpServletRequest request) {
    return sites.of(request).origin() + BACK;
  }

  private String name() {
    return provider.name().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
