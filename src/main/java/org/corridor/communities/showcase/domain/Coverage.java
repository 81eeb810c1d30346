package org.corridor.communities.showcase.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.communities.showcase.domain.SupportOffer.State;

/**
 * How much of a need is covered by what the organisation said yes to.
 *
 * @param promised accepted or given; an offer without a number counts as none
 * @param given how much of it was given
 * @param yes how many offers were accepted or given
 * @param waiting how many were not answered yet
 */
public record Coverage(
    SupportNeed need, BigDecimal promised, BigDecimal given, int yes, int waiting) {

  static Coverage of(SupportNeed need, List<SupportOffer> all) {
    List<SupportOffer> its = all.stream().filter(one -> one.need().equals(need.id())).toList();
    return new Coverage(
        need,
        sum(its.stream().filter(one -> one.state().counts())),
        sum(its.stream().filter(one -> one.state() == State.GIVEN)),
        (int) its.stream().filter(one -> one.state().counts()).count(),
        (int) its.stream().filter(one -> one.state() == State.OFFERED).count());
  }

  private static BigDecimal sum(Stream<SupportOffer> offers) {
    return offers
        .map(SupportOffer::quantity)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** From 0 to 100, rounded down so that nothing looks covered before it is. */
  public int percent() {
    BigDecimal wanted = need.quantity();
    if (wanted == null) {
      return yes > 0 ? 100 : 0;
    }
    return promised
        .multiply(BigDecimal.valueOf(100))
        .divide(wanted, 0, RoundingMode.DOWN)
        .min(BigDecimal.valueOf(100))
        .intValue();
  }
}
