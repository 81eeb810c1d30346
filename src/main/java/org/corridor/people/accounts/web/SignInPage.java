package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.Admission;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.Member;
import org.corridor.people.accounts.domain.SampleMember;
import org.corridor.people.accounts.domain.SignIn;
import org.corridor.people.accounts.domain.SignInByProvider;
import org.corridor.people.accounts.domain.SignInWithPasskey;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.security.Network;
import org.corridor.platform.web.Flash;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way in and out. In a demo it shows whose account a visitor may borrow. */
@Controller
class SignInPage {

  private static final String PAGE = "people/accounts/pages/sign-in";

  private final SignIn signIn;
  private final SignInWithPasskey passkeys;
  private final SignInByProvider provider;
  private final SiteOfRequest sites;
  private final Entrance entrance;
  private final List<SampleMember> samples;

  SignInPage(
      SignIn signIn,
      SignInWithPasskey passkeys,
      SignInByProvider provider,
      SiteOfRequest sites,
      Entrance entrance,
      Environment environment) {
    this.signIn = signIn;
    this.passkeys = passkeys;
    this.provider = provider;
    this.sites = sites;
    this.entrance = entrance;
    this.samples =
        environment.acceptsProfiles(Profiles.of("demo"))
            ? List.of(SampleMember.values())
            : List.of();
  }

  @GetMapping("/sign-in")
  ModelAndView show(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
    if (Member.current().isPresent()) {
      return new ModelAndView(ReturnPath.of(next).redirect());
    }
    return page(new ModelAndView(PAGE), Form.empty(), next, request);
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    Submission form = Submission.of(request.getParameterMap());
    EmailAddress email = Fields.email(form);
    if (password.isEmpty()) {
      form.problem("password", "platform.form.required", Map.of());
    } else if (email != null) {
      Optional<Admission> admission =
          signIn.signIn(email, password, Network.of(request.getRemoteAddr()));
      if (admission.isPresent()) {
        boolean shared = form.ticked("shared");
        return entrance.admit(admission.get(), shared, ReturnPath.of(next), request, response);
      }
      form.problem("", "people.sign-in.wrong", Map.of());
    }
    return page(Fields.again(PAGE), form.form(), next, request);
  }

  /** The same form, sent by its other button. */
  @PostMapping("/sign-in/passkey")
  ModelAndView signInWithPasskey(
      @RequestParam(defaultValue = "") String passkey,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    Submission form = Submission.of(request.getParameterMap());
    Optional<Member> member =
        passkeys.signIn(passkey, sites.of(request), Network.of(request.getRemoteAddr()));
    if (member.isPresent()) {
      boolean shared = form.ticked("shared");
      return entrance.letIn(member.get(), shared, ReturnPath.of(next), request, response);
    }
    form.problem("", "people.passkey.refused", Map.of());
    return page(Fields.again(PAGE), form.form(), next, request);
  }

  /** Where the language switch leads after a refusal. */
  @GetMapping("/sign-in/passkey")
  String beginAnew() {
    return "redirect:/sign-in";
  }

  @PostMapping("/sign-out")
  String signOut(
      RedirectAttributes redirect, HttpServletRequest request, HttpServletResponse response) {
    entrance.leave(request, response);
    Flash.done("people.sign-out.done").on(redirect);
    return "redirect:/";
  }

  private ModelAndView page(ModelAndView page, Form form, String next, HttpServletRequest request) {
    return page.addObject("form", form)
        .addObject("next", ReturnPath.of(next).value())
        .addObject("passkey", passkeys.ask(sites.of(request)))
        .addObject("provider", provider.name().orElse(null))
        .addObject("samples", samples);
  }
}
