package org.corridor.alliances.stakeholders.domain;

/** Somebody else saved first; nothing was changed. */
public final class ChangedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedElsewhere() {
    super("Somebody else saved first");
  }
}
