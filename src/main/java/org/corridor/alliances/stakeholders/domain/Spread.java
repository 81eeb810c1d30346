package org.corridor.alliances.stakeholders.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far judgements that were compared lie apart.
 *
 * @param scores one a person
 */
public record Spread(List<Score> scores, Range interest, Range influence, Range support) {

  /** From where on a difference is worth talking about. */
  public static final double WIDE = 30;

  public Spread {
    scores = List.copyOf(scores);
  }

  /** Least, mean and most. */
  public record Range(double least, double mean, double most) {
    public boolean wide() {
      return most - least >= WIDE;
    }

    private static Range of(List<Score> scores, ToDoubleFunction<Judgement> value) {
      var sums =
          scores.stream().mapToDouble(s -> value.applyAsDouble(s.judgement())).summaryStatistics();
      return new Range(sums.getMin(), Math.round(sums.getAverage() * 10) / 10.0, sums.getMax());
    }
  }

  static @Nullable Spread of(List<Score> scores) {
    return scores.isEmpty()
        ? null
        : new Spread(
            scores,
            Range.of(scores, Judgement::interest),
            Range.of(scores, Judgement::influence),
            Range.of(scores, Judgement::support));
  }

  /** Means, and of yes, no and unsure what more people said than the others together. */
  public Judgement middle() {
    return new Judgement(
        interest.mean(),
        influence.mean(),
        support.mean(),
        majority(Judgement::power),
        majority(Judgement::legitimacy),
        majority(Judgement::urgency));
  }

  public boolean differs() {
    return interest.wide() || influence.wide() || support.wide();
  }

  /** How many said so. */
  public long votes(Function<Judgement, Verdict> question, Verdict verdict) {
    return scores.stream().filter(s -> question.apply(s.judgement()) == verdict).count();
  }

  private Verdict majority(Function<Judgement, Verdict> question) {
    return List.of(Verdict.YES, Verdict.NO).stream()
        .filter(verdict -> 2 * votes(question, verdict) > scores.size())
        .min(Comparator.naturalOrder())
        .orElse(Verdict.UNSURE);
  }
}
