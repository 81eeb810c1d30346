package org.corridor.people.guardians.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members under 16 say for themselves. Each call acts on the signed-in person's account; where
 * nobody is signed in it throws {@link AccessDeniedException}.
 */
@Service
@Transactional
public class MyGuardian {

  private static final int A_DAY = 5;

  private final Minors minors;
  private final GuardianMails mails;
  private final Correspondence correspondence;
  private final Consents consents;
  private final Attempts attempts;
  private final Clock clock;

  MyGuardian(
      Minors minors,
      GuardianMails mails,
      Correspondence correspondence,
      Consents consents,
      Attempts attempts,
      Clock clock) {
    this.minors = minors;
    this.mails = mails;
    this.correspondence = correspondence;
    this.consents = consents;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * How it stands with somebody under 16.
   *
   * @param guardian empty where the address is gone
   * @param given whether the guardian has agreed
   * @param closes when the account is closed unless the guardian agrees; null where none refused
   */
  public record View(String guardian, boolean given, @Nullable Instant closes) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /** Empty for who has not said that they are under 16. */
  @Transactional(readOnly = true)
  public Optional<View> mine() {
    return minors
        .of(correspondence.me().person())
        .map(
            minor -> {
              EmailAddress guardian = minor.guardian();
              return new View(
                  guardian == null ? "" : guardian.value(),
                  consents.given(minor.person(), Purpose.GUARDIAN),
                  minor.closes().orElse(null));
            });
  }

  /** Whether nobody else may see the signed-in person until a guardian agrees. */
  @Transactional(readOnly = true)
  public boolean isAwaited() {
    return isAwaited(correspondence.me().person());
  }

  /** Whether nobody else may see somebody until a guardian agrees. */
  @Transactional(readOnly = true)
  public boolean isAwaited(PersonId person) {
    return minors.of(person).isPresent() && !consents.given(person, Purpose.GUARDIAN);
  }

  /**
   * "I am under 16, and this is the address of a parent or guardian": from now on nobody else sees
   * anything of the profile, and the guardian is asked. Said again it asks anew, or somebody else;
   * what the one before agreed to ends, what they refused stays refused until consent comes.
   *
   * @return false where the address is one's own; nothing has changed then
   * @throws org.corridor.platform.security.TooManyAttempts after too many mails on one day
   */
  public boolean name(EmailAddress guardian, Language language) {
    Correspondent me = correspondence.me();
    if (guardian.equals(me.email())) {
      return false;
    }
    attempts.count(limit(me.person()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant refused = minors.of(me.person()).map(Minor::refused).orElse(null);
    Minor minor = new Minor(me.person(), guardian, language, now, refused, now);
    OneTimeLink link = OneTimeLink.create();
    minors.save(minor, link.hash());
    consents.recordWithdrawal(me.person(), Purpose.GUARDIAN);
    mails.toGuardian(minor, "guardian-asked", "/guardian/" + link.token());
    return true;
  }

  /** "I am 16 now": from now on they decide alone, and the guardian is told. */
  public void sixteen() {
    PersonId me = correspondence.me().person();
    minors
        .of(me)
        .ifPresent(
            minor -> {
              minors.remove(me);
              consents.recordWithdrawal(me, Purpose.GUARDIAN);
              mails.toGuardian(minor, "guardian-sixteen", "/privacy");
            });
  }

  static Limit limit(PersonId person) {
    return new Limit("guardian", person.toString(), A_DAY, Duration.ofDays(1));
  }
}
