package org.corridor.alliances.agreements.domain;

import org.corridor.platform.form.Submission;

/** What sort of agreement it is. */
public enum AgreementKind {
  /** Between all partners: read by everybody in the partnership. */
  MEMORANDUM,
  /** Between some of them: read by these alone. */
  COOPERATION;

  /** Key of its name. */
  public String text() {
    return "alliances.agreements.kind." + Submission.code(this);
  }
}
