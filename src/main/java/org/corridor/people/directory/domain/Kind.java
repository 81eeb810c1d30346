package org.corridor.people.directory.domain;

import org.corridor.platform.form.Submission;

/** What can be found. */
public enum Kind {
  PERSON,
  ORGANISATION,
  GROUP;

  /** As in addresses, tables and the index. */
  public String code() {
    return Submission.code(this);
  }

  /** Key of its name. */
  public String text() {
    return "people.directory.kind." + code();
  }
}
