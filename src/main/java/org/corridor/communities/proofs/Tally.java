package org.corridor.communities.proofs;

/**
 * What a vote came to.
 *
 * @param roll how many could vote
 * @param quorum how many of a hundred of them have to take part, 0 to 100
 */
public record Tally(int yes, int no, int abstain, int roll, int quorum, Majority majority) {

  public int ballots() {
    return yes + no + abstain;
  }

  public boolean quorumReached() {
    return 100 * ballots() >= quorum * roll;
  }

  public boolean accepted() {
    return quorumReached() && majority.reached(yes, no, roll);
  }
}
