package org.corridor.projects.visits.domain;

import java.time.Instant;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What was seen, by question of the plan.
 *
 * @param evidence how one knows: who said it, what was counted, which paper was shown
 * @param judgement null while nobody judged it
 * @param revision counts its changes, from 1
 */
public record Finding(
    String question,
    String seen,
    String evidence,
    @Nullable Judgement judgement,
    int revision,
    MemberId by,
    Instant at) {

  /** Characters of what was seen. */
  public static final int SEEN = 4_000;

  /** Characters of the evidence. */
  public static final int EVIDENCE = 2_000;

  boolean says(String otherSeen, String otherEvidence, @Nullable Judgement other) {
    return seen.equals(otherSeen) && evidence.equals(otherEvidence) && judgement == other;
  }
}
