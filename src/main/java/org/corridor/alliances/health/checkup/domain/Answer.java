package org.corridor.alliances.health.checkup.domain;

import java.util.OptionalInt;
import org.corridor.platform.form.Submission;

/** What a partner says of a statement, as in the Partnering Agreement Scorecard. */
public enum Answer {
  NOT_RELEVANT,
  NOT_IN_PLACE,
  PARTLY,
  FULLY;

  /** 0 not in place, 1 partly, 2 fully; empty for what is not relevant. */
  public OptionalInt points() {
    return this == NOT_RELEVANT ? OptionalInt.empty() : OptionalInt.of(ordinal() - 1);
  }

  /** Key of its name. */
  public String text() {
    return "alliances.health.checkup.answer." + Submission.code(this);
  }
}
