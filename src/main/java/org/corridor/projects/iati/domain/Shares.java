package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Percentages with two decimals whose sum is exactly 100, however many share. */
final class Shares {

  private static final int WHOLE = 10_000;

  private Shares() {}

  static List<BigDecimal> equal(int count) {
    return of(IntStream.range(0, count).mapToObj(i -> 1).toList());
  }

  /**
   * In proportion to the weights; what rounding leaves over goes to the first ones.
   *
   * @param weights each at least 1
   */
  static List<BigDecimal> of(List<Integer> weights) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    List<Long> hundredths = new ArrayList<>();
    long left = WHOLE;
    for (int weight : weights) {
      long share = WHOLE * (long) weight / sum;
      hundredths.add(share);
      left -= share;
    }
    List<BigDecimal> shares = new ArrayList<>();
    for (int i = 0; i < hundredths.size(); i++) {
      shares.add(plain(hundredths.get(i) + (i < left ? 1 : 0)));
    }
    return shares;
  }

  private static BigDecimal plain(long hundredths) {
    BigDecimal share = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return share.scale() < 0 ? share.setScale(0) : share;
  }
}
