package org.corridor.communities.initiatives.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.Picture;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a yes: members give, and tell how it goes. */
@Service
public class DoTheWork {

  private static final int LARGE = 1_200;
  private static final int SMALL = 480;
  private static final int MOST_A_DAY = 50;

  private final WorkTable work;
  private final CircleReader reader;
  private final Darkroom darkroom;
  private final Attempts attempts;
  private final Clock clock;

  DoTheWork(
      WorkTable work, CircleReader reader, Darkroom darkroom, Attempts attempts, Clock clock) {
    this.work = work;
    this.reader = reader;
    this.darkroom = darkroom;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Notes what the reader gives; a second time it changes nothing. */
  @Transactional
  public void give(
      InitiativeId id,
      UUID offer,
      Offer.Kind kind,
      String words,
      @Nullable BigDecimal amount,
      String currency) {
    accepted(id);
    count();
    work.add(id, new Offer(offer, reader.me(), kind, words, amount, currency, false, now()));
  }

  /** Says that one's own offer has been given, or not yet. */
  @Transactional
  public void given(InitiativeId id, UUID offer, boolean given) {
    reader.lockAsMember(id);
    work.given(offer, reader.me(), given);
  }

  /** Takes an own offer back that was not given yet. */
  @Transactional
  public void takeBack(InitiativeId id, UUID offer) {
    reader.readable(id);
    work.takeBack(offer, reader.me());
  }

  /**
   * Tells how it goes.
   *
   * @param photo as it was sent; empty for none
   * @param shows what it shows
   * @throws org.corridor.platform.picture.PictureRefused where it is none that is taken
   */
  @Transactional
  public void tell(
      InitiativeId id, UUID name, Language written, String words, byte[] photo, String shows) {
    accepted(id);
    count();
    List<Picture> pictures = photo.length == 0 ? List.of() : darkroom.whole(photo, LARGE, SMALL);
    PersonId me = reader.me();
    work.add(id, new Progress(name, me, written, words, shows, 0, 0, now()), pictures);
  }

  /** Removes what one has told oneself. */
  @Transactional
  public void untell(InitiativeId id, UUID progress) {
    reader.readable(id);
    work.removeProgress(progress, reader.me());
  }

  /**
   * The photo of a report, as JPEG.
   *
   * @throws NoInitiative where the reader may not see it
   */
  @Transactional(readOnly = true)
  public byte[] photo(InitiativeId id, UUID progress, boolean small) {
    reader.readable(id);
    return work.photo(id, progress, small).orElseThrow(NoInitiative::new);
  }

  private void accepted(InitiativeId id) {
    if (reader.lockAsMember(id).state() != State.ACCEPTED) {
      throw new InitiativeRefused(InitiativeRefused.Why.NOT_NOW);
    }
  }

  private void count() {
    attempts.count(
        new Limit("initiative-work", reader.me().toString(), MOST_A_DAY, Duration.ofDays(1)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
