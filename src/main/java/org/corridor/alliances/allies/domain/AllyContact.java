package org.corridor.alliances.allies.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody was in touch with an ally. Nothing is taken out or changed: a correction
 * is another contact.
 *
 * @param corrects the contact that this one takes the place of; null for none
 * @param corrected whether another one took its place
 */
public record AllyContact(
    UUID id,
    LocalDate on,
    Channel channel,
    String words,
    SeatId by,
    @Nullable UUID corrects,
    boolean corrected) {

  /** No ally has more. */
  public static final int MOST = 300;
}
