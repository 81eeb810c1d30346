package org.corridor.projects.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an indicator of the plan.
 *
 * @param id in the plan, stable over amendments
 * @param of impact, or the id of an outcome or output
 * @param ascending whether more is better
 * @param share whether figures are percentages: a number of a whole
 * @param adds whether each period tells what is new in it; else each tells how it stands
 * @param rounded whether numbers are to be read as "at least"
 */
public record IndicatorResult(
    String id,
    String of,
    String name,
    String unit,
    boolean ascending,
    boolean share,
    boolean adds,
    boolean rounded,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    List<PeriodResult> periods) {

  public IndicatorResult {
    periods = List.copyOf(periods);
  }

  /**
   * @param target to be reached by the end of it, since the start
   * @param actual of this period alone; null where it was not measured
   * @param running reached by the end of it, comparable with the target; a percentage where the
   *     figures are shares
   */
  public record PeriodResult(
      int number,
      LocalDate from,
      LocalDate to,
      @Nullable BigDecimal target,
      @Nullable Figure actual,
      @Nullable BigDecimal running,
      List<PartResult> parts,
      String note) {
    public PeriodResult {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param code of the part: one of {@link Dimension#fixed()}, or made by the project
   * @param name as the team wrote it; empty for parts that have a text, see {@link Dimension#text}
   * @param earlier whether the indicator is no longer told by it
   */
  public record PartResult(
      Dimension dimension, String code, String name, boolean earlier, Figure figure) {}
}
