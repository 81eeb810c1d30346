package org.corridor.alliances.health.threats.domain;

import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;

/**
 * Somebody outside who helps when the partners cannot help themselves (handbook 6.4). Known to
 * those in the partnership only.
 *
 * @param reach how to reach them
 * @param email where the house can write to; empty where it cannot
 * @param language what they read
 */
public record OutsideHelp(
    UUID id,
    Kind kind,
    String name,
    String organisation,
    String reach,
    String email,
    Language language) {

  public static final int NAME = 120;
  public static final int REACH = 300;
  public static final int EMAIL = 254;

  /** What they can do. */
  public enum Kind {
    MENTOR,
    MEDIATOR,
    FOCAL_POINT;

    /** Key of its name. */
    public String text() {
      return "alliances.health.help.kind." + Submission.code(this);
    }
  }

  /** Says no name, so that none ends in a log. */
  @Override
  public String toString() {
    return "OutsideHelp " + id;
  }
}
