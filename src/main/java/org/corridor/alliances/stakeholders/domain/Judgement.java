package org.corridor.alliances.stakeholders.domain;

/**
 * What somebody thinks of a stakeholder. Support is kept apart from interest: whom a project
 * affects much may be against it.
 *
 * @param interest how much the project may affect them, 0 to 100 (handbook 7.1)
 * @param influence how much they may affect the project, 0 to 100
 * @param support -100 (opposes) to 100 (supports)
 */
public record Judgement(
    double interest,
    double influence,
    double support,
    Verdict power,
    Verdict legitimacy,
    Verdict urgency) {

  /** From where on somebody counts as for or against. */
  public static final double DECIDED = 20;

  /** Before anybody thought about it. */
  public static final Judgement MIDDLE =
      new Judgement(50, 50, 0, Verdict.UNSURE, Verdict.UNSURE, Verdict.UNSURE);

  public Judgement {
    interest = within(interest, 0);
    influence = within(influence, 0);
    support = within(support, -100);
  }

  /**
   * @throws IllegalArgumentException outside of {@code least} to 100
   */
  private static double within(double value, double least) {
    if (!(value >= least && value <= 100)) {
      throw new IllegalArgumentException("Not between " + least + " and 100");
    }
    return Math.round(value * 10) / 10.0 + 0.0;
  }

  public Judgement at(double newInterest, double newInfluence) {
    return new Judgement(newInterest, newInfluence, support, power, legitimacy, urgency);
  }

  public Stance stance() {
    return Stance.of(support);
  }

  public Quadrant quadrant() {
    return Quadrant.of(interest, influence);
  }

  public Salience salience() {
    return Salience.of(this);
  }
}
