package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.indicators.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with how it is measured and what was measured.
 *
 * @param plan as the plan that holds has it
 * @param entries the latest of each period, by its number
 */
public record Tracked(
    Logframe.Indicator plan,
    Settings settings,
    List<Period> periods,
    SortedMap<Integer, Entry> entries) {

  private static final int CLOSE = 6;

  public Tracked {
    periods = List.copyOf(periods);
    entries = new TreeMap<>(entries);
  }

  public String id() {
    return plan.id();
  }

  public String name() {
    return plan.name();
  }

  public boolean has(int period) {
    return period >= 1 && period <= periods.size();
  }

  public Period period(int number) {
    return periods.get(number - 1);
  }

  /** What counts of a period; nothing where nobody said anything. */
  public Value value(int period) {
    Entry entry = entries.get(period);
    return entry == null ? Value.NONE : entry.value();
  }

  /** Of the entry that counts; 0 where there is none. */
  public int revision(int period) {
    Entry entry = entries.get(period);
    return entry == null ? 0 : entry.revision();
  }

  public boolean measured() {
    return entries.values().stream().anyMatch(entry -> entry.value().measured());
  }

  /** What is to be reached by the end of a period, since the start. */
  public @Nullable BigDecimal target(int period) {
    return period == periods.size() ? plan.target() : settings.targets().get(period);
  }

  /**
   * What is reached by the end of a period; null where it was not measured. Where periods tell what
   * is new, that is the baseline and all values up to here; of shares the baseline has no numbers
   * and is left out.
   */
  public @Nullable Figure running(int period) {
    Figure here = value(period).total();
    if (here == null || !settings.adds()) {
      return here;
    }
    Figure sum = null;
    for (Entry entry : entries.headMap(period + 1).values()) {
      Figure one = entry.value().total();
      if (one != null) {
        sum = sum == null ? one : sum.plus(one);
      }
    }
    BigDecimal baseline = plan.baseline();
    return sum == null || settings.share() || baseline == null
        ? sum
        : sum.plus(Figure.of(baseline));
  }

  /** The last period that was measured; 0 where none was. */
  public int last() {
    return entries.values().stream()
        .filter(entry -> entry.value().measured())
        .mapToInt(Entry::period)
        .max()
        .orElse(0);
  }

  public @Nullable Figure now() {
    return last() == 0 ? null : running(last());
  }

  /** Periods that are over and were not measured. */
  public List<Period> due(LocalDate today) {
    return periods.stream()
        .filter(period -> period.to().isBefore(today) && !value(period.number()).measured())
        .toList();
  }

  public State state(LocalDate today) {
    int last = last();
    Figure now = now();
    if (last == 0 || now == null) {
      return State.NOT_MEASURED;
    }
    BigDecimal wanted = wanted(asOf(last, today));
    if (wanted == null) {
      return State.REPORTED;
    }
    return now.reaches(wanted, settings.ascending()) ? State.ON_TRACK : State.BEHIND;
  }

  /** The end of a period that is over; within one that runs, the day of its value. */
  private LocalDate asOf(int number, LocalDate today) {
    Period period = period(number);
    LocalDate day = value(number).day();
    if (period.to().isBefore(today) || day == null || day.isAfter(period.to())) {
      return period.to();
    }
    return day.isBefore(period.from()) ? period.from() : day;
  }

  /**
   * What should be reached by a day: the straight line from one target to the next, beginning with
   * the baseline.
   */
  @Nullable BigDecimal wanted(LocalDate day) {
    LocalDate before = periods.get(0).from();
    BigDecimal reached = plan.baseline() == null ? BigDecimal.ZERO : plan.baseline();
    for (Period period : periods) {
      BigDecimal target = target(period.number());
      if (target == null) {
        continue;
      }
      if (!day.isAfter(period.to())) {
        return between(before, reached, period.to(), target, day);
      }
      before = period.to();
      reached = target;
    }
    boolean any = plan.target() != null || !settings.targets().isEmpty();
    return any ? reached : null;
  }

  private static BigDecimal between(
      LocalDate before, BigDecimal reached, LocalDate end, BigDecimal target, LocalDate day) {
    long all = ChronoUnit.DAYS.between(before, end);
    long gone = ChronoUnit.DAYS.between(before, day);
    if (all <= 0 || gone >= all) {
      return target;
    }
    return reached.add(
        target
            .subtract(reached)
            .multiply(BigDecimal.valueOf(gone))
            .divide(BigDecimal.valueOf(all), CLOSE, RoundingMode.HALF_UP));
  }

  /** Figures of a period that it is no longer told by, by key of the cell. */
  public Map<String, Figure> earlier(int period) {
    Map<String, Figure> earlier = new TreeMap<>(value(period).parts());
    earlier.keySet().removeIf(settings::tells);
    return earlier;
  }
}
