package org.corridor.capacities.planning.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each person to at most one mission so that the sum of values is as high as can be, up to
 * {@link #STEP} a seat (Bertsekas' auction; the seats of one mission do not bid against each other,
 * Bertsekas and Castañon 1989). Other rules than seats it does not know.
 */
final class Auction {

  /** What a bid rises by at least, hence how much each seat can be from the optimum. */
  private static final double STEP = 0.25;

  /** Those who could go on a mission, and how many seats there are. */
  record Lot(List<Candidate> candidates, int seats) {}

  private final List<Lot> lots;
  private final int[][] people;
  private final double[][] values;
  private final double[] price;
  private final int[] owner;
  private final int[] sold;

  Auction(List<Lot> lots) {
    this.lots = lots;
    Map<Person, Integer> numbers = new HashMap<>();
    people =
        lots.stream()
            .map(
                lot ->
                    lot.candidates().stream()
                        .mapToInt(
                            one -> numbers.computeIfAbsent(one.person(), some -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    price = new double[numbers.size()];
    owner = new int[numbers.size()];
    sold = new int[numbers.size()];
    values = new double[lots.size()][];
  }

  /**
   * Who goes where.
   *
   * @param money what a minor unit of cost takes from the worth of a candidate
   */
  List<Candidate> held(double money) {
    for (int lot = 0; lot < values.length; lot++) {
      values[lot] =
          lots.get(lot).candidates().stream()
              .mapToDouble(one -> one.worth() - money * one.cost())
              .toArray();
    }
    Arrays.fill(price, 0);
    Arrays.fill(owner, -1);
    bid();
    return result();
  }

  private void bid() {
    ArrayDeque<Integer> empty = new ArrayDeque<>();
    for (int lot = 0; lot < lots.size(); lot++) {
      for (int seat = 0; seat < lots.get(lot).seats(); seat++) {
        empty.add(lot);
      }
    }
    while (!empty.isEmpty()) {
      int outbid = bid(empty.remove());
      if (outbid >= 0) {
        empty.add(outbid);
      }
    }
  }

  /** The lot that loses somebody to this one, or -1. */
  private int bid(int lot) {
    int[] own = people[lot];
    double best = 0;
    double second = 0;
    int chosen = -1;
    for (int place = 0; place < own.length; place++) {
      if (owner[own[place]] != lot) {
        double net = values[lot][place] - price[own[place]];
        if (net > best) {
          second = best;
          best = net;
          chosen = place;
        } else if (net > second) {
          second = net;
        }
      }
    }
    if (chosen < 0) {
      return -1;
    }
    int person = own[chosen];
    int outbid = owner[person];
    price[person] += best - second + STEP;
    owner[person] = lot;
    sold[person] = chosen;
    return outbid;
  }

  private List<Candidate> result() {
    List<Candidate> result = new ArrayList<>();
    for (int person = 0; person < owner.length; person++) {
      if (owner[person] >= 0) {
        result.add(lots.get(owner[person]).candidates().get(sold[person]));
      }
    }
    return result;
  }
}
