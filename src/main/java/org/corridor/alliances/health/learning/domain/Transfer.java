package org.corridor.alliances.health.learning.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plan that one partner learns something from another, and what came of it.
 *
 * @param dropped no longer planned; its records stay
 * @param seat who saved it last
 * @param records the latest first, those struck out included
 */
public record Transfer(
    UUID id,
    Plan plan,
    boolean dropped,
    int revision,
    SeatId seat,
    Instant changed,
    List<Record> records) {

  public Transfer {
    records = List.copyOf(records);
  }

  /**
   * @param capacity code of the topic
   * @param what in their own words
   * @param hours planned in all
   */
  public record Plan(
      String capacity,
      PartnerId teacher,
      PartnerId learner,
      Way way,
      String what,
      Language written,
      @Nullable LocalDate begins,
      @Nullable LocalDate ends,
      BigDecimal hours) {

    public static final int WHAT = 500;
    public static final int HOURS = 2_000;
  }

  /**
   * Something that took place.
   *
   * @param hours how long it took
   * @param people how many took part; null where nobody counted
   * @param struck taken out again by who wrote it
   */
  public record Record(
      UUID id,
      LocalDate on,
      BigDecimal hours,
      @Nullable Integer people,
      String result,
      Language written,
      SeatId seat,
      boolean struck) {

    public static final int RESULT = 1_000;
  }

  public BigDecimal done() {
    return records.stream()
        .filter(record -> !record.struck())
        .map(Record::hours)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it is theirs: those who teach, those who learn, and who leads the partnership. */
  public boolean isFor(Seat seat) {
    return seat.coordinates()
        || seat.works() && (seat.isOf(plan.teacher()) || seat.isOf(plan.learner()));
  }
}
