package org.corridor.communities.initiatives.domain;

import java.time.Instant;
import org.corridor.communities.proofs.Majority;
import org.corridor.communities.proofs.Tally;
import org.corridor.people.SmallNumbers;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the members of a circle, one each.
 *
 * @param roll how many were members when it was opened
 * @param ballots how many took part so far
 * @param tally null until it is closed
 */
public record Vote(Rules rules, int roll, Instant opened, int ballots, @Nullable Tally tally) {

  /** What one can say. */
  public enum Choice {
    YES,
    NO,
    ABSTAIN;

    /** Key of its name. */
    public String text() {
      return "communities.initiatives.choice." + Submission.code(this);
    }
  }

  /**
   * What is fixed before anybody votes, and shown to all.
   *
   * @param quorum how many of a hundred members have to take part, 0 to 100
   * @param secret whether nobody learns who voted what
   */
  public record Rules(Majority majority, int quorum, boolean secret, Instant closes) {

    /**
     * @throws InitiativeRefused where so few could not vote secretly
     */
    void require(int roll) {
      if (secret && roll < SmallNumbers.LEAST) {
        throw new InitiativeRefused(InitiativeRefused.Why.TOO_FEW);
      }
    }
  }

  public boolean runs(Instant now) {
    return tally == null && now.isBefore(rules.closes());
  }
}
