package org.corridor.alliances.agreements.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses of the library are filled with.
 *
 * @param written the language of title, mediator, roles and what is brought
 * @param lead who keeps the partnership on track (handbook 6.4); null while open
 * @param starts null for the day of the last signature
 * @param ends null where it has no end
 * @param noticeDays between a withdrawal and the day it takes effect
 * @param reportMonths between two reports to each other
 * @param visits a year
 * @param mediator who is called when partners do not agree; empty while open
 */
public record Terms(
    String title,
    Language written,
    @Nullable PartnerId lead,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    int noticeDays,
    int reportMonths,
    int visits,
    String mediator,
    List<Share> shares) {

  public static final int TITLE = 150;
  public static final int MEDIATOR = 200;
  public static final int WORDS = 600;
  public static final BigDecimal ALL = BigDecimal.valueOf(100);

  public Terms {
    shares = List.copyOf(shares);
  }

  /**
   * What a party does and brings.
   *
   * @param percent of the budget that it manages; null where none was said
   */
  public record Share(PartnerId partner, String does, String brings, @Nullable BigDecimal percent) {

    static Share open(PartnerId partner) {
      return new Share(partner, "", "", null);
    }
  }

  static Terms begin(String title, Language written, PartnerId lead, List<PartnerId> parties) {
    return new Terms(
        title, written, lead, null, null, 60, 3, 1, "", parties.stream().map(Share::open).toList());
  }

  public List<PartnerId> parties() {
    return shares.stream().map(Share::partner).toList();
  }

  /** The sum of the shares of the budget that were said. */
  public BigDecimal sum() {
    return shares.stream()
        .map(Share::percent)
        .map(percent -> percent == null ? BigDecimal.ZERO : percent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Terms without(PartnerId partner) {
    return new Terms(
        title,
        written,
        partner.equals(lead) ? null : lead,
        starts,
        ends,
        noticeDays,
        reportMonths,
        visits,
        mediator,
        shares.stream().filter(share -> !share.partner().equals(partner)).toList());
  }
}
