package org.corridor.projects.registry.domain;

import java.util.Comparator;
import java.util.List;

/** Finds the words that somebody may have meant by a word that does not occur. */
final class Spelling {

  private static final int MOST = 3;

  private Spelling() {}

  /**
   * The nearest of the words, three at most; none where all are too far away: one slip is allowed
   * in a short word, two from six letters on, three from ten.
   */
  static List<String> meant(String typed, List<String> words) {
    int allowed = typed.length() < 3 ? 0 : typed.length() < 6 ? 1 : typed.length() < 10 ? 2 : 3;
    int nearest = words.stream().mapToInt(word -> slips(typed, word)).min().orElse(allowed + 1);
    if (nearest > allowed) {
      return List.of();
    }
    return words.stream()
        .filter(word -> slips(typed, word) == nearest)
        .sorted(Comparator.naturalOrder())
        .limit(MOST)
        .toList();
  }

  /** Letters too many, too few, wrong, or two neighbours exchanged (Damerau and Levenshtein). */
  static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int differs = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + differs, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
