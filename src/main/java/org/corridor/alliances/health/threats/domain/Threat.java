package org.corridor.alliances.health.threats.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that could harm the partnership, and how it is watched.
 *
 * @param closed it is over, or was none
 * @param seat who saved it last
 * @param ratings how it was rated, the latest first
 */
public record Threat(
    UUID id,
    Content content,
    List<Sign> signs,
    boolean closed,
    int revision,
    SeatId seat,
    Instant changed,
    List<Rating> ratings) {

  public Threat {
    signs = List.copyOf(signs);
    ratings = List.copyOf(ratings);
  }

  /**
   * What is written of it.
   *
   * @param typical the one of the handbook that it is; null for another
   * @param title in own words; empty for a typical one, which all read in their language
   * @param likelihood from 1 to 5
   * @param impact from 1 to 5
   * @param ownerPartner who looks after it, if a partner does
   * @param ownerSeat who looks after it, if a person does
   * @param signs early signs in own words
   */
  public record Content(
      ThreatKind kind,
      @Nullable TypicalThreat typical,
      String title,
      Language written,
      int likelihood,
      int impact,
      String response,
      @Nullable PartnerId ownerPartner,
      @Nullable SeatId ownerSeat,
      @Nullable LocalDate review,
      List<String> signs) {

    public static final int TITLE = 200;
    public static final int RESPONSE = 2_000;
    public static final int SIGN = 200;
    public static final int SIGNS = 10;

    public Content {
      signs = List.copyOf(signs);
    }
  }

  /**
   * What shows that it comes.
   *
   * @param typical number of the sign of the typical threat; null for own words
   * @param ticked when somebody saw it; null while nobody has
   */
  public record Sign(
      UUID id,
      @Nullable String typical,
      String words,
      @Nullable Instant ticked,
      @Nullable SeatId by) {

    public boolean isSeen() {
      return ticked != null;
    }
  }

  /** How it was rated at a time. */
  public record Rating(int likelihood, int impact, SeatId by, Instant at) {}

  /** From 1 to 25. */
  public int weight() {
    return content.likelihood() * content.impact();
  }

  /** Somebody has seen an early sign of it. */
  public boolean isAlarming() {
    return !closed && signs.stream().anyMatch(Sign::isSeen);
  }

  public boolean isDue(LocalDate today) {
    LocalDate review = content.review();
    return !closed && review != null && !review.isAfter(today);
  }
}
