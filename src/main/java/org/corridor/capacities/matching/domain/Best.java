package org.corridor.capacities.matching.domain;

import java.util.Arrays;

/** Keeps the best of many as they come. Of equal scores the one that came first stays. */
final class Best {

  private final float[] scores;
  private final int[] slots;
  private int count;

  Best(int most) {
    scores = new float[most];
    slots = new int[most];
  }

  /** What has to be surpassed to come in. */
  float least() {
    return count < scores.length ? -1 : scores[count - 1];
  }

  void offer(float score, int slot) {
    if (score <= least()) {
      return;
    }
    int place = count < scores.length ? count++ : count - 1;
    while (place > 0 && scores[place - 1] < score) {
      scores[place] = scores[place - 1];
      slots[place] = slots[place - 1];
      place--;
    }
    scores[place] = score;
    slots[place] = slot;
  }

  /** Best first. */
  int[] slots() {
    return Arrays.copyOf(slots, count);
  }

  float score(int place) {
    return scores[place];
  }
}
