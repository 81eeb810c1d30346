package org.corridor.platform.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review found, by dimension: how many strengths, pieces of advice and gaps. There is no
 * score on purpose, since they cannot be weighed against each other.
 */
public record Profile(String title, String description, List<Dimension> dimensions) {

  public Profile {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * @param url where its findings are, or null
   */
  public record Dimension(String label, int strengths, int advice, int gaps, @Nullable String url) {

    int total() {
      return strengths + advice + gaps;
    }

    public List<String> lines() {
      return Lines.of(label);
    }
  }

  /** A finding of a kind ({@code strength}, {@code advice}, {@code gap}), in percent. */
  public record Segment(String kind, double at, double width) {}

  /** Where a dimension is drawn: {@code top} in em. */
  public record Drawn(Dimension dimension, double top, List<Segment> segments) {}

  private static final double LINE = 1.4;
  private static final double BAR = 2.1;
  private static final int FEWEST_UNITS = 8;

  public List<Drawn> drawn() {
    int most = dimensions.stream().mapToInt(Dimension::total).max().orElse(0);
    double unit = 100.0 / Math.max(FEWEST_UNITS, most);
    List<Drawn> drawn = new ArrayList<>();
    double top = 0;
    for (Dimension dimension : dimensions) {
      drawn.add(new Drawn(dimension, top, segments(dimension, unit)));
      top += dimension.lines().size() * LINE + BAR;
    }
    return drawn;
  }

  private static List<Segment> segments(Dimension dimension, double unit) {
    List<Segment> segments = new ArrayList<>();
    double gap = Math.min(0.8, unit / 5);
    for (int i = 0; i < dimension.total(); i++) {
      String kind =
          i < dimension.strengths()
              ? "strength"
              : i < dimension.strengths() + dimension.advice() ? "advice" : "gap";
      segments.add(new Segment(kind, i * unit, unit - gap));
    }
    return segments;
  }

  /** In em. */
  public double height() {
    return dimensions.stream().mapToDouble(d -> d.lines().size() * LINE + BAR).sum();
  }
}
