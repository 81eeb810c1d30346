package org.corridor.alliances.health.threats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.corridor.alliances.health.LineChart;
import org.corridor.alliances.health.threats.domain.Threat;
import org.corridor.platform.web.Page;

/** The matrix of all threats, and how one of them was rated over time. */
public final class ThreatCharts {

  private static final double WIDTH = 64;
  private static final double HEIGHT = 44;
  private static final int IN_A_ROW = 2;

  private ThreatCharts() {}

  /**
   * A threat in the matrix, by its number in the list.
   *
   * @param x counted from the start of reading
   */
  public record Spot(
      int number, String title, boolean alarming, String anchor, double x, double y) {}

  /** Likelihood to the end of the line, impact upwards. */
  public static List<Spot> spots(Page page, List<Threat> threats) {
    List<Spot> spots = new ArrayList<>();
    int[][] taken = new int[6][6];
    for (int i = 0; i < threats.size(); i++) {
      Threat one = threats.get(i);
      int column = one.content().likelihood();
      int row = one.content().impact();
      int place = taken[column][row]++;
      double x = (column - 1) * WIDTH + 20 + place % IN_A_ROW * 23;
      double y = (5 - row) * HEIGHT + 12 + Math.min(place / IN_A_ROW, 1) * 20;
      spots.add(
          new Spot(
              i + 1, ThreatForm.title(page, one), one.isAlarming(), one.id().toString(), x, y));
    }
    return spots;
  }

  /** 1 to 5, as the classes of cells in the sheet. */
  public static int weight(int likelihood, int impact) {
    int product = likelihood * impact;
    return product >= 15 ? 5 : product >= 10 ? 4 : product >= 5 ? 3 : 1;
  }

  public static LineChart history(Page page, Threat threat) {
    List<Threat.Rating> ratings = new ArrayList<>(threat.ratings());
    java.util.Collections.reverse(ratings);
    return new LineChart(
        page.text("alliances.health.threats.history"),
        page.text("alliances.health.threats.history.text"),
        5,
        ratings.stream().map(one -> page.date(one.at())).toList(),
        List.of(
            line(page, "likelihood", ratings.stream().map(Threat.Rating::likelihood).toList()),
            line(page, "impact", ratings.stream().map(Threat.Rating::impact).toList())));
  }

  private static LineChart.Line line(Page page, String what, List<Integer> values) {
    return new LineChart.Line(
        page.text("alliances.health.threats." + what),
        values.stream().map(OptionalDouble::of).toList(),
        values.stream().map(page::number).toList());
  }
}
