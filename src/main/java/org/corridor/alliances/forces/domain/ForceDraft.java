package org.corridor.alliances.forces.domain;

import java.time.YearMonth;
import org.corridor.alliances.partnerships.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a force.
 *
 * @param strength 1 (weak) to 5 (strong)
 * @param influence how much the partnership can do about it, 1 (little) to 5 (much)
 * @param institutions who is behind it
 * @param deed what to do about it
 * @param owner the partner who sees to it
 */
public record ForceDraft(
    Side side,
    String words,
    int strength,
    int influence,
    String institutions,
    String evidence,
    String deed,
    @Nullable PartnerId owner,
    @Nullable YearMonth due) {

  public static final int LEAST = 1;
  public static final int MOST = 5;
  public static final int WORDS = 200;
  public static final int LONG = 1000;

  public ForceDraft {
    requireStep(strength);
    requireStep(influence);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A force needs words");
    }
  }

  static void requireStep(int step) {
    if (step < LEAST || step > MOST) {
      throw new IllegalArgumentException("Strength and influence go from 1 to 5");
    }
  }

  /** The same force, judged anew. */
  public ForceDraft judged(int newStrength, int newInfluence) {
    return new ForceDraft(
        side, words, newStrength, newInfluence, institutions, evidence, deed, owner, due);
  }
}
