package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.indicators.domain.Settings.Axis;
import org.corridor.projects.indicators.domain.Settings.Kind;
import org.jspecify.annotations.Nullable;

/** What a value may be, whichever way it comes in. */
public final class ValueRules {

  /** Where the whole stands, beside the keys of cells. */
  public static final String TOTAL = "total";

  private ValueRules() {}

  /**
   * Something that cannot be.
   *
   * @param at {@link #TOTAL} or key of a cell
   * @param whole whether it is about the whole that a share is of
   * @param text key of the sentence, which is also told indicator, period and field
   * @param numbers of the sentence
   */
  public record Breach(String at, boolean whole, String text, Map<String, Object> numbers) {}

  public static List<Breach> check(Settings settings, Value value) {
    List<Breach> all = new ArrayList<>();
    Figure total = value.total();
    boolean anyPart = value.parts().keySet().stream().anyMatch(settings::tells);
    if (total == null) {
      if (anyPart) {
        all.add(breach(TOTAL, false, "total-missing", Map.of()));
      }
      return all;
    }
    single(settings, TOTAL, total, all);
    settings
        .cells()
        .forEach(
            cell -> {
              Figure part = value.parts().get(cell.key());
              if (part != null) {
                single(settings, cell.key(), part, all);
              }
            });
    if (settings.kind() != Kind.LEVEL) {
      settings.now().forEach(axis -> sums(axis, total, value, all));
    }
    return all;
  }

  private static void single(Settings settings, String at, Figure figure, List<Breach> all) {
    if (!settings.share()) {
      return;
    }
    BigDecimal of = figure.of();
    if (of == null) {
      all.add(breach(at, true, "whole-missing", Map.of()));
    } else if (figure.number().compareTo(of) > 0) {
      all.add(breach(at, false, "more-than-whole", Map.of("number", figure.number(), "whole", of)));
    }
  }

  private static void sums(Axis axis, Figure total, Value value, List<Breach> all) {
    sum(axis, Figure::number, false, total, value, all);
    sum(axis, Figure::of, true, total, value, all);
  }

  private static void sum(
      Axis axis,
      Function<Figure, @Nullable BigDecimal> side,
      boolean whole,
      Figure total,
      Value value,
      List<Breach> all) {
    BigDecimal most = side.apply(total);
    BigDecimal sum = BigDecimal.ZERO;
    String first = "";
    for (Settings.Part part : axis.now()) {
      String key = new Settings.Cell(axis, part).key();
      Figure figure = value.parts().get(key);
      BigDecimal number = figure == null ? null : side.apply(figure);
      if (number != null) {
        sum = sum.add(number);
        first = first.isEmpty() ? key : first;
      }
    }
    if (most != null && sum.compareTo(most) > 0) {
      all.add(breach(first, whole, "parts-exceed", Map.of("sum", sum, "total", most)));
    }
  }

  private static Breach breach(String at, boolean whole, String rule, Map<String, Object> numbers) {
    return new Breach(at, whole, "projects.indicators.rule." + rule, numbers);
  }
}
