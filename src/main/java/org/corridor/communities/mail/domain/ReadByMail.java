package org.corridor.communities.mail.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.people.PersonId;
import org.corridor.platform.mail.Bounce;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.Subscriptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members choose how often a circle writes to them; it ends in more ways than it begins. */
@Service
@Transactional
public class ReadByMail implements Subscriptions {

  private final InCircle inCircle;
  private final SubscriptionTable subscriptions;
  private final Admitted admitted;
  private final MailKeys keys;
  private final Clock clock;

  ReadByMail(
      InCircle inCircle,
      SubscriptionTable subscriptions,
      Admitted admitted,
      MailKeys keys,
      Clock clock) {
    this.inCircle = inCircle;
    this.subscriptions = subscriptions;
    this.admitted = admitted;
    this.keys = keys;
    this.clock = clock;
  }

  /** The signed-in member's own; empty where they get no mails. */
  @Transactional(readOnly = true)
  public Optional<Subscription> mine(CircleId circle) {
    PersonId me = inCircle.require();
    inCircle.member(circle, me);
    return subscriptions.of(circle, me);
  }

  /** Whether mails of circles can be answered. */
  public boolean answered() {
    return keys.answered();
  }

  public void choose(CircleId circle, Pace pace) {
    PersonId me = inCircle.require();
    inCircle.member(circle, me);
    if (pace == Pace.NONE) {
      subscriptions.of(circle, me).ifPresent(one -> subscriptions.remove(one.id()));
    } else {
      subscriptions.choose(circle, me, pace, now(), LocalDate.now(clock));
    }
  }

  /** Whether this is a link that ends a subscription, which may have ended already. */
  public boolean isOff(String tag) {
    return off(tag).isPresent();
  }

  /** Ends it, for whoever holds the link of a mail; again it does nothing. */
  public void end(String tag) {
    off(tag).ifPresent(key -> subscriptions.remove(key.number()));
  }

  private Optional<MailKey> off(String tag) {
    return keys.read(tag).filter(key -> key.purpose().equals(MailKinds.OFF));
  }

  @Override
  public String purpose() {
    return MailKinds.SUBSCRIPTION;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean wanted(long number) {
    return subscriptions
        .find(number)
        .filter(one -> !one.isStopped())
        .filter(admitted::gets)
        .isPresent();
  }

  @Override
  public void bounced(long number, Bounce bounce) {
    subscriptions.lock(number).ifPresent(one -> subscriptions.save(one.bounced(bounce, now())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
