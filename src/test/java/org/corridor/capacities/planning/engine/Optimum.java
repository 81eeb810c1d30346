package org.corridor.capacities.planning.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The highest worth there can be, by OR-Tools' minimum cost flow: missions send their seats to
 * people, or leave them empty. Without dates, teams and budgets it is the optimum, with them no
 * plan can be better.
 */
final class Optimum {

  static {
    Loader.loadNativeLibraries();
  }

  /** Money counts in thousandths of worth, so that the flow has whole numbers. */
  private static final long PARTS = 1000;

  private Optimum() {}

  static long of(Problem problem) {
    return flow(problem, 0) / PARTS;
  }

  /** No plan within the budget is worth more, whatever price money is given (weak duality). */
  static long bound(Problem problem) {
    long least = of(problem);
    long budget = problem.rules().budget();
    if (budget == Long.MAX_VALUE) {
      return least;
    }
    // The bound is convex in the price, so a search by thirds finds its lowest point.
    double low = 0;
    double high = 0.02;
    for (int round = 0; round < 8; round++) {
      double one = low + (high - low) / 3;
      double other = high - (high - low) / 3;
      double first = flow(problem, one) / (double) PARTS + one * budget;
      double second = flow(problem, other) / (double) PARTS + other * budget;
      least = Math.min(least, (long) Math.ceil(Math.min(first, second)));
      if (first < second) {
        high = other;
      } else {
        low = one;
      }
    }
    return least;
  }

  private static long flow(Problem problem, double price) {
    MinCostFlow flow = new MinCostFlow();
    Map<Object, Integer> nodes = new HashMap<>();
    int seats = problem.missions().stream().mapToInt(Mission::seats).sum();
    flow.setNodeSupply(0, seats);
    flow.setNodeSupply(1, -seats);
    flow.addArcWithCapacityAndUnitCost(0, 1, seats, 0);
    for (Mission mission : problem.missions()) {
      nodes.put(mission, 2 + nodes.size());
      flow.addArcWithCapacityAndUnitCost(0, number(nodes, mission), mission.seats(), 0);
    }
    for (Candidate one : problem.candidates()) {
      if (!nodes.containsKey(one.person())) {
        nodes.put(one.person(), 2 + nodes.size());
        for (int mission = 0; mission < one.person().mostMissions(); mission++) {
          long lost = 10L * problem.rules().fairness() * mission;
          flow.addArcWithCapacityAndUnitCost(number(nodes, one.person()), 1, 1, lost * PARTS);
        }
      }
      long value =
          (long) one.fit() * one.mission().weight() * PARTS
              - Math.round(price * PARTS * one.cost());
      if (value > 0) {
        flow.addArcWithCapacityAndUnitCost(
            number(nodes, one.mission()), number(nodes, one.person()), 1, -value);
      }
    }
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("No flow");
    }
    return -flow.getOptimalCost();
  }

  private static int number(Map<Object, Integer> nodes, Object node) {
    return Objects.requireNonNull(nodes.get(node));
  }
}
