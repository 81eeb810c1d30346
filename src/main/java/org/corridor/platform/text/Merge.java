package org.corridor.platform.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts two people's changes of one text together, paragraph by paragraph (lines; after Khanna,
 * Kunal and Pierce, "A formal investigation of diff3", 2007). Where both changed the same
 * paragraph, or put something at the same place, nobody but them can say what is right.
 */
public final class Merge {

  private static final int MOST_PAIRS = 1_000_000;

  private Merge() {}

  /**
   * A stretch of both texts.
   *
   * @param same whether they agree here, or one of them is what the other began from
   * @param mine paragraphs of one, and, where they agree, of the merged text
   * @param theirs paragraphs of the other
   */
  public record Stretch(boolean same, List<String> mine, List<String> theirs) {
    public Stretch {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }
  }

  /** Both changes in one text; empty where they meet. */
  public static Optional<String> merged(String before, String mine, String theirs) {
    List<Stretch> stretches = stretches(before, mine, theirs);
    return stretches.stream().allMatch(Stretch::same)
        ? Optional.of(text(stretches))
        : Optional.empty();
  }

  /** The text with both one after the other wherever they meet, theirs first. */
  public static String both(List<Stretch> stretches) {
    List<String> lines = new ArrayList<>();
    for (Stretch one : stretches) {
      if (!one.same()) {
        lines.addAll(one.theirs());
      }
      lines.addAll(one.mine());
    }
    return String.join("\n", lines);
  }

  private static String text(List<Stretch> stretches) {
    return String.join("\n", stretches.stream().flatMap(one -> one.mine().stream()).toList());
  }

  /** Where two texts differ, whatever they began from. */
  public static List<Stretch> compare(String mine, String theirs) {
    List<String> left = lines(mine);
    List<String> right = lines(theirs);
    int[] partner = partners(left, right);
    List<Stretch> all = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int i = 0; i <= left.size(); i++) {
      int found = i == left.size() ? right.size() : partner[i];
      if (found < 0) {
        continue;
      }
      if (from < i || next < found) {
        all.add(new Stretch(false, left.subList(from, i), right.subList(next, found)));
      }
      if (i < left.size()) {
        all.add(new Stretch(true, left.subList(i, i + 1), left.subList(i, i + 1)));
      }
      from = i + 1;
      next = found + 1;
    }
    return all;
  }

  /** What became of each stretch of the text that both began from. */
  public static List<Stretch> stretches(String before, String mine, String theirs) {
    List<String> old = lines(before);
    List<String> left = lines(mine);
    List<String> right = lines(theirs);
    int[] inLeft = partners(old, left);
    int[] inRight = partners(old, right);
    List<Stretch> all = new ArrayList<>();
    int o = 0;
    int l = 0;
    int r = 0;
    for (int i = 0; i <= old.size(); i++) {
      boolean end = i == old.size();
      if (!end && (inLeft[i] < 0 || inRight[i] < 0)) {
        continue;
      }
      int toLeft = end ? left.size() : inLeft[i];
      int toRight = end ? right.size() : inRight[i];
      if (o < i || l < toLeft || r < toRight) {
        all.add(stretch(old.subList(o, i), left.subList(l, toLeft), right.subList(r, toRight)));
      }
      if (!end) {
        all.add(new Stretch(true, old.subList(i, i + 1), old.subList(i, i + 1)));
      }
      o = i + 1;
      l = toLeft + 1;
      r = toRight + 1;
    }
    return all;
  }

  private static Stretch stretch(List<String> old, List<String> mine, List<String> theirs) {
    if (mine.equals(theirs) || theirs.equals(old)) {
      return new Stretch(true, mine, theirs);
    }
    return mine.equals(old) ? new Stretch(true, theirs, mine) : new Stretch(false, mine, theirs);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /**
   * For each line of the first, its place in the second by a longest common subsequence; or -1.
   * Between what both begin and end with, very long texts have no partners.
   */
  private static int[] partners(List<String> first, List<String> second) {
    int[] partner = new int[first.size()];
    Arrays.fill(partner, -1);
    int start = 0;
    int most = Math.min(first.size(), second.size());
    while (start < most && first.get(start).equals(second.get(start))) {
      partner[start] = start;
      start++;
    }
    int end = 0;
    while (end < most - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      partner[first.size() - 1 - end] = second.size() - 1 - end;
      end++;
    }
    List<String> left = first.subList(start, first.size() - end);
    List<String> right = second.subList(start, second.size() - end);
    if ((long) left.size() * right.size() <= MOST_PAIRS) {
      match(left, right, partner, start);
    }
    return partner;
  }

  private static void match(List<String> left, List<String> right, int[] partner, int start) {
    int[][] longest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        longest[i][j] =
            left.get(i).equals(right.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int j = 0;
    for (int i = 0; i < left.size(); i++) {
      while (j < right.size()
          && !left.get(i).equals(right.get(j))
          && longest[i][j + 1] >= longest[i + 1][j]) {
        j++;
      }
      if (j < right.size() && left.get(i).equals(right.get(j))) {
        partner[start + i] = start + j;
        j++;
      }
    }
  }
}
