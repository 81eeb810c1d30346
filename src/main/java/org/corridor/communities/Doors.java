package org.corridor.communities;

import org.corridor.platform.form.Submission;

/** Who may come into a circle, and who reads what is said in it. */
public enum Doors {
  /** Everybody reads, every member of the platform may join. */
  OPEN,
  /** It is listed; who wants to join asks; its members read. */
  REQUEST,
  /** It is not listed, its members are invited and read; nobody else learns that it is there. */
  PRIVATE;

  /** Key of its name; {@code .text} explains it. */
  public String text() {
    return "communities.doors." + Submission.code(this);
  }
}
