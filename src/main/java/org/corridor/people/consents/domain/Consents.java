package org.corridor.people.consents.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people agree to. They give and withdraw it for themselves alone; where nobody is signed in
 * that throws {@link AccessDeniedException}. Queries find those who may be found in the view {@code
 * people.findable}.
 */
@Service
@Transactional
public class Consents {

  private final ConsentRecords records;
  private final CurrentPerson current;
  private final Clock clock;

  Consents(ConsentRecords records, CurrentPerson current, Clock clock) {
    this.records = records;
    this.current = current;
    this.clock = clock;
  }

  /**
   * One purpose, and how it stands.
   *
   * @param given what holds now, or an older text that was agreed to; null where nothing was
   * @param renewed whether the text has changed since
   */
  public record View(Purpose purpose, @Nullable Consent given, boolean renewed) {}

  /** All purposes, and the whole record, the latest first. */
  public record Mine(List<View> purposes, List<Consent> record) {}

  @Transactional(readOnly = true)
  public Mine mine() {
    List<Consent> record = records.of(me());
    return new Mine(Purpose.OWN.stream().map(purpose -> view(purpose, record)).toList(), record);
  }

  private static View view(Purpose purpose, List<Consent> record) {
    Consent open =
        record.stream()
            .filter(each -> each.purpose() == purpose && each.withdrawn() == null)
            .findFirst()
            .orElse(null);
    return new View(purpose, open, open != null && !open.holds());
  }

  /** Agrees to the text as it is now; again it changes nothing. */
  public void give(Purpose purpose, Language read) {
    PersonId me = me();
    if (!given(me, purpose)) {
      Instant now = now();
      records.withdraw(me, purpose, now);
      records.add(me, new Consent(purpose, purpose.version(), read, now, null));
    }
  }

  public void withdraw(Purpose purpose) {
    records.withdraw(me(), purpose, now());
  }

  /**
   * Notes what somebody agreed to in front of others, who made sure of it, on the day on which they
   * did. Again it changes nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(PersonId person, Purpose purpose, Language heard, Instant given) {
    if (!given(person, purpose)) {
      records.withdraw(person, purpose, now());
      records.add(
          person,
          new Consent(
              purpose, purpose.version(), heard, given.truncatedTo(ChronoUnit.MICROS), null));
    }
  }

  /** Notes that somebody took it back in front of others, who made sure of it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordWithdrawal(PersonId person, Purpose purpose) {
    records.withdraw(person, purpose, now());
  }

  /** Whether somebody has agreed to the text as it is now. */
  @Transactional(readOnly = true)
  public boolean given(PersonId person, Purpose purpose) {
    return records.of(person).stream()
        .anyMatch(consent -> consent.purpose() == purpose && consent.holds());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
