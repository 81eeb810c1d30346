package org.corridor.capacities.asks.domain;

import org.corridor.platform.form.Submission;

/** What an accepted ask led to. */
public enum Outcome {
  CAME_TO_BE,
  NO_MONEY,
  NO_VISA,
  DATES_CHANGED,
  PERSON_WITHDREW,
  ORGANISATION_WITHDREW,
  OTHER;

  /** Key of its name. */
  public String text() {
    return "capacities.asks.outcome." + Submission.code(this);
  }
}
