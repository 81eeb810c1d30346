package org.corridor.people.accounts.web;

import java.util.List;
import org.corridor.people.accounts.domain.Proof;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Problem;

/** Says that what somebody gave to show that it is them does not. */
final class ProofProblem {

  private ProofProblem() {}

  /**
   * @param field that takes the password
   */
  static Form in(Proof proof, String field) {
    return Form.empty().with(List.of(of(proof, field)));
  }

  static Problem of(Proof proof, String field) {
    return proof.passkey().isEmpty()
        ? Problem.of(field, "people.password.wrong")
        : Problem.of("", "people.passkey.refused");
  }
}
