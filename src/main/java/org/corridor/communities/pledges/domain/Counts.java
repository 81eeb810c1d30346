package org.corridor.communities.pledges.domain;

/**
 * What came of pledges.
 *
 * @param pledges that were signed
 * @param signatures that stand
 */
public record Counts(int pledges, int signatures, int kept, int changed, int dropped) {

  /** Signatures of which nothing was heard yet. */
  public int open() {
    return signatures - kept - changed - dropped;
  }
}
