package org.corridor.alliances.health.checkup.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.form.Submission;

/**
 * What a healthy partnership can say of itself. Our own words after handbook chapter 6; the three
 * sections and the answers follow the idea of the Partnering Agreement Scorecard.
 */
public enum Statement {
  STRENGTHS(Section.WHO, "6.2"),
  LEGITIMACY(Section.WHO, "6.1"),
  REACH(Section.WHO, "6.1; 6.2"),
  ROLES(Section.WHO, "6.2; Text box 17"),
  LEADER(Section.WHO, "6.4"),
  TIME(Section.WHO, "6.3; 6.4"),
  CONTINUITY(Section.WHO, "6.4"),
  VISION(Section.WHY, "6.1; 6.4"),
  OWN_REASONS(Section.WHY, "6.1"),
  NEEDS(Section.WHY, "6.1"),
  PLANNED_TOGETHER(Section.WHY, "6.4; Text box 17"),
  REALISTIC(Section.WHY, "6.1"),
  BENEFITS(Section.WHY, "Chapter 6"),
  LOOKING_BACK(Section.WHY, "6.4"),
  AGREEMENT(Section.WHAT, "6.4; Text box 17"),
  MONEY(Section.WHAT, "6.4"),
  DECISIONS(Section.WHAT, "6.4"),
  CONTACT(Section.WHAT, "6.4; Text box 17"),
  VISITS(Section.WHAT, "6.4"),
  TROUBLE(Section.WHAT, "6.4; Text box 17"),
  LEARNING(Section.WHAT, "6.3");

  private final Section section;
  private final String source;

  Statement(Section section, String source) {
    this.section = section;
    this.source = source;
  }

  /** What it is about. */
  public enum Section {
    WHO,
    WHY,
    WHAT;

    /** Key of its name. */
    public String text() {
      return "alliances.health.checkup.section." + Submission.code(this);
    }

    public List<Statement> statements() {
      return Stream.of(Statement.values()).filter(one -> one.section == this).toList();
    }
  }

  public Section section() {
    return section;
  }

  /** Where in the handbook it comes from. */
  public String source() {
    return source;
  }

  public String code() {
    return Submission.code(this);
  }

  /** Key of the statement. */
  public String text() {
    return "alliances.health.checkup.statement." + code();
  }

  /** Key of what to do about it. */
  public String advice() {
    return "alliances.health.checkup.advice." + code();
  }
}
