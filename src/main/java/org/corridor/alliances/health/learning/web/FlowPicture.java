package org.corridor.alliances.health.learning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.health.learning.domain.Flows;
import org.corridor.alliances.health.learning.domain.Learning;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.platform.chart.CorridorMap;

/**
 * Partners twice, as those who teach and those who learn, and a band for each flow, as wide as its
 * hours.
 */
public record FlowPicture(
    double height, List<Place> teachers, List<Place> learners, List<Band> bands) {

  /** The picture is so wide, in its own units. */
  public static final double WIDTH = 360;

  private static final double EDGE = 118;
  private static final double ROW = 56;
  private static final double WIDEST = 30;

  /** A partner and how high its row is. */
  public record Place(String name, double y) {}

  /** A flow from {@code y1} at the start of reading to {@code y2} at its end. */
  public record Band(double y1, double y2, double width) {

    /** The way of the band; mirrored where people read from the right. */
    public String way(boolean mirrored) {
      double from = mirrored ? WIDTH - EDGE : EDGE;
      double to = mirrored ? EDGE : WIDTH - EDGE;
      double middle = WIDTH / 2;
      return "M%s %sC%s %s %s %s %s %s"
          .formatted(
              CorridorMap.number(from),
              CorridorMap.number(y1),
              CorridorMap.number(middle),
              CorridorMap.number(y1),
              CorridorMap.number(middle),
              CorridorMap.number(y2),
              CorridorMap.number(to),
              CorridorMap.number(y2));
    }
  }

  public static FlowPicture of(Learning.View view) {
    Map<PartnerId, Double> rows = new LinkedHashMap<>();
    List<Place> places = new ArrayList<>();
    view.partnership().partners().stream()
        .filter(
            partner ->
                partner.isJoined()
                    || view.flows().flows().stream()
                        .anyMatch(
                            one ->
                                one.from().equals(partner.id()) || one.to().equals(partner.id())))
        .forEach(
            partner -> {
              double y = ROW / 2 + rows.size() * ROW;
              rows.put(partner.id(), y);
              places.add(new Place(shortened(partner.name()), y));
            });
    BigDecimal most =
        view.flows().flows().stream()
            .map(Flows.Flow::size)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    List<Band> bands =
        view.flows().flows().stream()
            .filter(one -> rows.containsKey(one.from()) && rows.containsKey(one.to()))
            .map(
                one ->
                    new Band(
                        rows.getOrDefault(one.from(), 0.0),
                        rows.getOrDefault(one.to(), 0.0),
                        width(one.size(), most)))
            .toList();
    return new FlowPicture(rows.size() * ROW, places, places, bands);
  }

  private static double width(BigDecimal size, BigDecimal most) {
    return most.signum() == 0 ? 2 : Math.max(2, WIDEST * size.doubleValue() / most.doubleValue());
  }

  private static String shortened(String name) {
    int most = 14;
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
