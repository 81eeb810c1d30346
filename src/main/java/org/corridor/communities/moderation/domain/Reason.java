package org.corridor.communities.moderation.domain;

import org.corridor.platform.form.Submission;

/** Why somebody reports something. */
public enum Reason {
  HATE,
  FRAUD,
  PRIVATE,
  ADVERTISING,
  OTHER;

  public String text() {
    return "communities.moderation.reason." + Submission.code(this);
  }
}
