package org.corridor.projects.indicators.domain;

/** The project has no such indicator, period or file. */
public final class NoIndicator extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoIndicator() {
    super("No such indicator");
  }
}
