package org.corridor.projects.design.domain;

/** Somebody else, or another tab, saved the same part of the design since the form was opened. */
public final class ChangedMeanwhile extends RuntimeException {

  private final transient Design current;

  ChangedMeanwhile(Design current) {
    this.current = current;
  }

  /** The design as it stands now. */
  public Design current() {
    return current;
  }
}
