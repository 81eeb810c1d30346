package org.corridor.alliances.health.learning.domain;

import java.util.Arrays;
import java.util.Optional;
import org.corridor.platform.form.Submission;

/** What partners can learn from each other (handbook 6.3). */
public enum Capacity {
  PROJECT_CYCLE,
  FINANCE,
  REPORTING,
  MONITORING,
  FUNDRAISING,
  GOVERNANCE,
  MIGRATION_KNOWLEDGE,
  CONTEXT,
  NETWORKS,
  REACHING_PEOPLE,
  INTERCULTURAL,
  TRAINING_METHODS,
  COMMUNICATION,
  DIGITAL,
  SECTOR;

  /** How it is named in forms and tables. */
  public String code() {
    return Submission.code(this);
  }

  static Optional<Capacity> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Key of its name. */
  public String text() {
    return "alliances.health.learning.capacity." + code();
  }
}
