package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.ConnectProvider;
import org.corridor.people.accounts.domain.ConnectProvider.Outcome;
import org.corridor.people.accounts.domain.Proof;
import org.corridor.people.accounts.domain.SignInByProvider;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one connects one's account with an identity at the provider, and takes that back. */
@Controller
class ConnectProviderPage {

  private static final String ACCOUNT = "redirect:/account";
  private static final String SHOW = "people/accounts/pages/provider";
  private static final String JOIN = "people/accounts/pages/provider-join";

  private final ConnectProvider connections;
  private final SignInByProvider provider;
  private final ProofForm proofs;

  ConnectProviderPage(ConnectProvider connections, SignInByProvider provider, ProofForm proofs) {
    this.connections = connections;
    this.provider = provider;
    this.proofs = proofs;
  }

  @GetMapping("/account/provider")
  ModelAndView show(HttpServletRequest request) {
    return show(new ModelAndView(SHOW), Form.empty(), request);
  }

  @PostMapping("/account/provider/disconnect")
  ModelAndView disconnect(RedirectAttributes redirect, HttpServletRequest request) {
    Proof proof = proofs.read(request, "password");
    Outcome outcome = connections.disconnect(proof);
    if (outcome == Outcome.DONE) {
      Flash.done("people.provider.disconnected").with(Map.of("provider", name())).on(redirect);
      return new ModelAndView(ACCOUNT);
    }
    Form wrong =
        outcome == Outcome.LAST_WAY_IN
            ? Form.empty()
                .with(List.of(new Problem("", "people.provider.last", Map.of("provider", name()))))
            : proofs.wrong(request, proof, "password");
    return show(Fields.again(SHOW), wrong, request);
  }

  private ModelAndView show(ModelAndView page, Form form, HttpServletRequest request) {
    return page.addObject("provider", name())
        .addObject("connected", connections.show())
        .addObject("asked", proofs.ask(request))
        .addObject("form", form);
  }

  @GetMapping(ProviderPage.JOIN)
  ModelAndView ask(RedirectAttributes redirect, HttpServletRequest request) {
    return join(new ModelAndView(JOIN), Form.empty(), redirect, request);
  }

  @PostMapping(ProviderPage.JOIN)
  ModelAndView connect(
      RedirectAttributes redirect, HttpServletRequest request, HttpServletResponse response) {
    Proof proof = proofs.read(request, "password");
    Outcome outcome = connections.connect(KeptByBrowser.IDENTITY.of(request), proof);
    if (outcome == Outcome.WRONG_PROOF) {
      return join(Fields.again(JOIN), proofs.wrong(request, proof, "password"), redirect, request);
    }
    KeptByBrowser.IDENTITY.take(request, response);
    flash(outcome).with(Map.of("provider", name())).on(redirect);
    return new ModelAndView(ACCOUNT);
  }

  private static Flash flash(Outcome outcome) {
    return switch (outcome) {
      case DONE -> Flash.done("people.provider.connected");
      case OF_SOMEBODY_ELSE -> Flash.problem("people.provider.of-somebody-else");
      default -> Flash.problem("people.provider.too-late");
    };
  }

  private ModelAndView join(
      ModelAndView page, Form form, RedirectAttributes redirect, HttpServletRequest request) {
    Optional<String> waiting = connections.waiting(KeptByBrowser.IDENTITY.of(request));
    if (waiting.isEmpty()) {
      Flash.problem("people.provider.too-late").on(redirect);
      return new ModelAndView(ACCOUNT);
    }
    return page.addObject("provider", name())
        .addObject("waiting", waiting.get())
        .addObject("asked", proofs.askUnlessFresh(request))
        .addObject("form", form);
  }

  private String name() {
    return provider.name().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
