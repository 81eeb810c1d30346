package org.corridor.people.guardians.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.Network;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a parent or guardian decides; whoever holds the link from the mail is taken for them. */
@Service
@Transactional
public class AnswerAsGuardian {

  private final Minors minors;
  private final GuardianMails mails;
  private final Correspondence correspondence;
  private final Consents consents;
  private final Attempts attempts;
  private final Clock clock;

  AnswerAsGuardian(
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
   * What the guardian is asked.
   *
   * @param child the name in the account
   * @param given whether they have agreed
   * @param closes when the account is closed unless they agree; null where nobody refused
   */
  public record View(String child, boolean given, @Nullable Instant closes) {
    @Override
    public String toString() {
      return "View";
    }
  }

  /** Empty for a link that is not in force (any more). */
  @Transactional(readOnly = true)
  public Optional<View> find(String token) {
    return minor(token).flatMap(this::view);
  }

  private Optional<View> view(Minor minor) {
    return correspondence
        .find(minor.person())
        .map(
            child ->
                new View(
                    child.name(),
                    consents.given(minor.person(), Purpose.GUARDIAN),
                    minor.closes().orElse(null)));
  }

  /**
   * Agrees to the text as it is now. The child is told; said again it changes nothing.
   *
   * @param read the language in which the text was read
   * @return false for a link that is not in force
   */
  public boolean agree(String token, Language read) {
    Optional<Minor> minor = minor(token);
    minor
        .map(Minor::person)
        .filter(child -> !consents.given(child, Purpose.GUARDIAN))
        .ifPresent(
            child -> {
              consents.record(child, Purpose.GUARDIAN, read, now());
              minors.refused(child, null);
              mails.toChild(child, "guardian-agreed", Map.of(), "/account/profile");
            });
    return minor.isPresent();
  }

  /** Refuses, or takes the consent back: at once nobody else sees the child, who is told. */
  public boolean refuse(String token) {
    Optional<Minor> minor = minor(token);
    minor.filter(child -> child.refused() == null).ifPresent(this::refuse);
    return minor.isPresent();
  }

  private void refuse(Minor minor) {
    PersonId child = minor.person();
    Instant now = now();
    consents.recordWithdrawal(child, Purpose.GUARDIAN);
    minors.refused(child, now);
    Language language =
        correspondence.find(child).map(Correspondence.Correspondent::language).orElse(Language.EN);
    String date = Formats.in(language).date(now.plus(Minor.PATIENCE), clock.getZone());
    mails.toChild(child, "guardian-refused", Map.of("date", date), "/account/guardian");
  }

  /**
   * Sends new links to a guardian who has lost theirs; the old ones stop working. The answer is the
   * same for an address that is nobody's guardian's.
   *
   * @throws org.corridor.platform.security.TooManyAttempts after too many
   */
  public void sendLinks(EmailAddress guardian, Network network) {
    attempts.count(
        limit(guardian), new Limit("guardian-network", network.value(), 30, Duration.ofHours(1)));
    minors
        .with(guardian)
        .forEach(
            minor -> {
              OneTimeLink link = OneTimeLink.create();
              minors.save(minor, link.hash());
              mails.toGuardian(minor, "guardian-asked", "/guardian/" + link.token());
            });
  }

  static Limit limit(EmailAddress guardian) {
    return new Limit("guardian-link", guardian.value(), 5, Duration.ofDays(1));
  }

  private Optional<Minor> minor(String token) {
    return minors.at(new OneTimeLink(token).hash());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
