package org.corridor.people.accounts.domain;

import org.corridor.platform.form.Problem;

/** A password that is too easily guessed; {@link #problem()} says why. */
public final class PasswordRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  PasswordRefused(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
