package org.corridor.capacities.needs.domain;

/** The need is no longer as its editor saw it. */
public final class NeedChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NeedChanged() {
    super("The need has changed", null, false, false);
  }
}
