package org.corridor.capacities.matching.domain;

import java.util.Arrays;

/** A set of slots, one bit each; it grows as it is filled. */
final class Bits {

  private long[] words = new long[0];

  Bits() {}

  /** All slots below the size. */
  static Bits all(int size) {
    Bits all = new Bits();
    all.words = new long[(size + 63) >>> 6];
    Arrays.fill(all.words, -1);
    return all;
  }

  void set(int slot) {
    int word = slot >>> 6;
    if (word >= words.length) {
      words = Arrays.copyOf(words, Math.max(word + 1, words.length * 3 / 2));
    }
    words[word] |= 1L << slot;
  }

  boolean get(int slot) {
    return (words[slot >>> 6] >>> slot & 1) == 1;
  }

  Bits copy() {
    Bits copy = new Bits();
    copy.words = words.clone();
    return copy;
  }

  void clear(int slot) {
    words[slot >>> 6] &= ~(1L << slot);
  }

  /** Keeps those that are in the other too. */
  void and(Bits other) {
    for (int word = 0; word < words.length; word++) {
      words[word] &= word < other.words.length ? other.words[word] : 0;
    }
  }

  void or(Bits other) {
    if (words.length < other.words.length) {
      words = Arrays.copyOf(words, other.words.length);
    }
    for (int word = 0; word < other.words.length; word++) {
      words[word] |= other.words[word];
    }
  }

  long bytes() {
    return 8L * words.length;
  }
}
