package org.corridor.capacities.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.capacities.Mode;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Wanted;

/**
 * A demand, made ready to be held against many people.
 *
 * @param months the months that it falls into, bit 0 for January; 0 where that is open
 */
record Terms(Demand demand, List<Want> wants, int months) {

  private static final float ESSENTIAL = 3;
  private static final float OPTIONAL = 1;

  /**
   * One skill that is wanted.
   *
   * @param share its part of all that is wanted; all together are 1
   */
  record Want(Wanted wanted, float share, Kinship.Kin kin) {}

  /** Which part of all that is wanted this is. */
  static float share(Demand demand, Wanted wanted) {
    float all = 0;
    for (Wanted each : demand.skills()) {
      all += weight(each);
    }
    return weight(wanted) / all;
  }

  static Terms of(Demand demand, Kinship kinship) {
    List<Want> wants =
        demand.skills().stream()
            .map(
                wanted ->
                    new Want(wanted, share(demand, wanted), kinship.of(wanted.concept().value())))
            .toList();
    return new Terms(demand, wants, months(demand));
  }

  private static float weight(Wanted wanted) {
    return wanted.essential() ? ESSENTIAL : OPTIONAL;
  }

  private static int months(Demand demand) {
    LocalDate from = demand.from();
    LocalDate until = demand.until();
    if (from == null || until == null || until.isBefore(from)) {
      return 0;
    }
    return Stream.iterate(
            from.withDayOfMonth(1), day -> !day.isAfter(until), day -> day.plusMonths(1))
        .limit(12)
        .mapToInt(day -> 1 << (day.getMonthValue() - 1))
        .reduce(0, (one, other) -> one | other);
  }

  /** Whether it is done where it is needed, and in no other way. */
  boolean onlySeasonal() {
    return demand.modes().size() == 1 && demand.modes().contains(Mode.SEASONAL);
  }
}
