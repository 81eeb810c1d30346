package org.corridor.alliances.health.checkup.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.corridor.alliances.partnerships.PartnerId;

/**
 * What partners said of the same statements, side by side.
 *
 * @param rows the statements: where partners differ most first, then what is least in place
 */
public record Comparison(List<Row> rows) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** What each said of one statement. */
  public record Row(Statement statement, Map<PartnerId, Answer> answers) {

    public Row {
      answers = Map.copyOf(answers);
    }

    /**
     * How far apart they are: 0 all the same, 1 half a way (or relevant to some only), 2 from not
     * in place to fully.
     */
    public int spread() {
      int[] points = points();
      int far = points.length < 2 ? 0 : points[points.length - 1] - points[0];
      boolean some = points.length > 0 && points.length < answers.size();
      return Math.max(far, some ? 1 : 0);
    }

    /** From 0 to 2; empty where it is relevant to nobody. */
    public OptionalDouble mean() {
      return IntStream.of(points()).average();
    }

    public boolean differs() {
      return spread() > 0;
    }

    /** All say the same, and it is not fully in place. */
    public boolean isMissing() {
      return !differs() && mean().orElse(2) < 2;
    }

    private int[] points() {
      return answers.values().stream()
          .map(Answer::points)
          .filter(OptionalInt::isPresent)
          .mapToInt(OptionalInt::getAsInt)
          .sorted()
          .toArray();
    }
  }

  static Comparison of(Map<PartnerId, Map<Statement, Answer>> said) {
    List<Row> rows = new ArrayList<>();
    for (Statement statement : Statement.values()) {
      Map<PartnerId, Answer> answers = new HashMap<>();
      said.forEach(
          (partner, all) -> {
            Answer answer = all.get(statement);
            if (answer != null) {
              answers.put(partner, answer);
            }
          });
      rows.add(new Row(statement, answers));
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> -row.spread())
            .thenComparingDouble(row -> row.mean().orElse(3))
            .thenComparing(Row::statement));
    return new Comparison(rows);
  }

  public List<Row> differing() {
    return rows.stream().filter(Row::differs).toList();
  }

  public List<Row> agreed() {
    return rows.stream().filter(row -> !row.differs()).toList();
  }

  public List<Row> missing() {
    return rows.stream().filter(Row::isMissing).toList();
  }

  /** How much of a section is in place, from 0 to 1, over all partners. */
  public Map<Statement.Section, OptionalDouble> bySection() {
    Map<Statement.Section, OptionalDouble> all = new EnumMap<>(Statement.Section.class);
    for (Statement.Section section : Statement.Section.values()) {
      all.put(
          section,
          rows.stream()
              .filter(row -> row.statement().section() == section)
              .map(Row::mean)
              .filter(OptionalDouble::isPresent)
              .mapToDouble(mean -> mean.getAsDouble() / 2)
              .average());
    }
    return all;
  }
}
