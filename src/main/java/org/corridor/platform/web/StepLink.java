package org.corridor.platform.web;

/** One step of a stepper, with its label in the reader's language. */
public record StepLink(String label, String url, State state) {

  /** How far the step is; {@code HERE} is the one being looked at. */
  public enum State {
    OPEN,
    STARTED,
    DONE,
    HERE
  }
}
