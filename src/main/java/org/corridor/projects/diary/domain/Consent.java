package org.corridor.projects.diary.domain;

import java.time.Instant;
import org.corridor.platform.form.Submission;
import org.corridor.projects.diary.domain.DiaryRefused.Why;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What the people in a picture agreed to. A picture in which somebody can be recognised goes no
 * further than the team unless they said so, and no further from the moment that they took it back.
 *
 * @param people whether somebody can be recognised
 * @param how they agreed; null where they were not asked or said no
 * @param agreed how far it may go; what counts is {@link #reach()}
 * @param takeBack whom they turn to when they change their mind
 * @param withdrawn null while they did not
 */
public record Consent(
    boolean people,
    @Nullable How how,
    Reach agreed,
    String takeBack,
    @Nullable Withdrawal withdrawn) {

  /** Characters of how it can be taken back, and of the note when it was. */
  public static final int TAKE_BACK = 200;

  public static final int NOTE = 500;

  /** Nobody can be recognised, or there is no picture. */
  public static final Consent NOBODY = new Consent(false, null, Reach.PUBLIC, "", null);

  /** People can be recognised and did not agree, as far as is known. */
  public static final Consent NOT_GIVEN = new Consent(true, null, Reach.TEAM, "", null);

  /** How people say yes. */
  public enum How {
    WORDS,
    WRITING,
    /** For children. */
    PARENTS;

    /** Key of its name. */
    public String text() {
      return "projects.diary.how." + Submission.code(this);
    }
  }

  /** How far a picture may go; each includes those before. */
  public enum Reach {
    TEAM,
    /** Also in reports to the funder. */
    REPORT,
    PUBLIC;

    /** Key of its name. */
    public String text() {
      return "projects.diary.reach." + Submission.code(this);
    }
  }

  /**
   * It was taken back.
   *
   * @param by who of the team noted it
   */
  public record Withdrawal(MemberId by, Instant at, String note) {}

  public static Consent given(How how, Reach agreed, String takeBack) {
    return new Consent(true, how, agreed, takeBack, null);
  }

  /** How far the picture may go now. */
  public Reach reach() {
    if (withdrawn != null) {
      return Reach.TEAM;
    }
    if (!people) {
      return Reach.PUBLIC;
    }
    return how == null ? Reach.TEAM : agreed;
  }

  public boolean allows(Reach wanted) {
    return reach().compareTo(wanted) >= 0;
  }

  /** Whether there is anything that could be taken back. */
  public boolean canBeWithdrawn() {
    return withdrawn == null && reach() != Reach.TEAM;
  }

  /**
   * @throws DiaryRefused where it goes no further than the team anyway
   */
  Consent withdraw(MemberId by, Instant at, String note) {
    if (!canBeWithdrawn()) {
      throw new DiaryRefused(Why.NOT_SHOWN);
    }
    return new Consent(people, how, agreed, takeBack, new Withdrawal(by, at, note));
  }
}
