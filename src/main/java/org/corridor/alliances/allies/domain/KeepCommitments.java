package org.corridor.alliances.allies.domain;

import java.time.Clock;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;

/** What allies promised the partners, and the partners them. */
@Service
public class KeepCommitments extends KeepEntries<Commitment> {

  private static final int NAME = 80;

  private final AllyTable allies;

  KeepCommitments(CommitmentTable table, AllyTable allies, Trail trail, Clock clock) {
    super(table, trail, clock);
    this.allies = allies;
  }

  @Override
  void check(Seat by, Commitment one) {
    if (allies.find(by.partnership(), one.ally(), false).isEmpty()) {
      throw new NoSeat();
    }
  }

  @Override
  String what() {
    return "alliances.allies.commitments";
  }

  @Override
  String folder() {
    return "/commitments";
  }

  @Override
  String name(Commitment one) {
    String words = one.words().lines().findFirst().orElse("");
    return words.codePointCount(0, words.length()) <= NAME
        ? words
        : words.substring(0, words.offsetByCodePoints(0, NAME)) + "…";
  }

  @Override
  int most() {
    return Commitment.MOST;
  }
}
