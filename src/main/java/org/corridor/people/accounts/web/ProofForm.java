package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.corridor.people.accounts.domain.Proof;
import org.corridor.people.accounts.domain.Proofs;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;
import org.springframework.stereotype.Component;

/** The end of a form that asks somebody to show that it is them: the component {@code proof}. */
@Component
class ProofForm {

  private final Proofs proofs;
  private final SiteOfRequest sites;

  ProofForm(Proofs proofs, SiteOfRequest sites) {
    this.proofs = proofs;
    this.sites = sites;
  }

  Proofs.Asked ask(HttpServletRequest request) {
    return proofs.ask(sites.of(request), signedIn(request));
  }

  /** Asks nothing of who has signed in just now. */
  Proofs.Asked askUnlessFresh(HttpServletRequest request) {
    return proofs.askUnlessFresh(sites.of(request), signedIn(request));
  }

  /**
   * @param field that takes the password
   */
  Proof read(HttpServletRequest request, String field) {
    return new Proof(
        Objects.requireNonNullElse(request.getParameter(field), ""),
        Objects.requireNonNullElse(request.getParameter("passkey"), ""),
        sites.of(request),
        signedIn(request));
  }

  /** Says that what was given does not show it. */
  Form wrong(HttpServletRequest request, Proof proof, String field) {
    return Form.empty().with(List.of(problem(request, proof, field)));
  }

  Problem problem(HttpServletRequest request, Proof proof, String field) {
    if (!proof.passkey().isEmpty()) {
      return Problem.of("", "people.passkey.refused");
    }
    return ask(request).password()
        ? Problem.of(field, "people.password.wrong")
        : Problem.of("", "people.proof.missing");
  }

  private static Instant signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object at = session == null ? null : session.getAttribute(Entrance.SIGNED_IN_AT);
    return at instanceof Long seconds ? Instant.ofEpochSecond(seconds) : Instant.EPOCH;
  }
}
