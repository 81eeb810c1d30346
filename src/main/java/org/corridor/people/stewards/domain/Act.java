package org.corridor.people.stewards.domain;

import org.corridor.platform.form.Submission;

/** What a steward can do that others cannot. */
public enum Act {
  CLAIM_GRANTED,
  CLAIM_REFUSED,
  VERIFIED,
  VERIFICATION_REFUSED,
  VERIFICATION_TAKEN_BACK,
  MERGED,
  MERGE_UNDONE,
  NOT_THE_SAME,
  PAGE_HIDDEN,
  PAGE_SHOWN,
  ASKING_TAKEN_AWAY,
  ASKING_GIVEN_BACK,
  CONTACT_NO_ABUSE,
  STEWARD_APPOINTED,
  STEWARD_DISMISSED,
  GROUP_GIVEN;

  /** As it is stored. */
  public String code() {
    return Submission.code(this);
  }

  /** Key of its name. */
  public String text() {
    return "people.stewards.act." + code();
  }
}
