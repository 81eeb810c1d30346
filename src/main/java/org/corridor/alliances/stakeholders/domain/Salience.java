package org.corridor.alliances.stakeholders.domain;

import org.corridor.platform.form.Submission;

/**
 * The seven classes of stakeholders by power, legitimacy and urgency, and who is in none of them
 * (R. Mitchell, B. Agle, D. Wood: Toward a Theory of Stakeholder Identification and Salience,
 * Academy of Management Review 22, 1997).
 */
public enum Salience {
  NONE,
  DORMANT,
  DISCRETIONARY,
  DOMINANT,
  DEMANDING,
  DANGEROUS,
  DEPENDENT,
  DEFINITIVE;

  /** What is certain: whatever one is unsure of does not count. */
  public static Salience of(Judgement judgement) {
    return of(
        judgement.power() == Verdict.YES,
        judgement.legitimacy() == Verdict.YES,
        judgement.urgency() == Verdict.YES);
  }

  /** What they would be if all that one is unsure of were so. */
  public static Salience atMost(Judgement judgement) {
    return of(
        judgement.power() != Verdict.NO,
        judgement.legitimacy() != Verdict.NO,
        judgement.urgency() != Verdict.NO);
  }

  private static Salience of(boolean power, boolean legitimacy, boolean urgency) {
    return values()[(power ? 1 : 0) + (legitimacy ? 2 : 0) + (urgency ? 4 : 0)];
  }

  /** Key of its plain name; {@code .do} is what to do. */
  public String text() {
    return "alliances.stakeholders.salience." + Submission.code(this);
  }
}
