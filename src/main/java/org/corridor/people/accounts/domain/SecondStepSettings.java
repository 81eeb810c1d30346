package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How people switch the second step of their sign-in on and off. Each change asks for a proof, so
 * that a device left open is not enough to shut its owner out.
 *
 * <p>All throw {@link AccessDeniedException} where nobody is signed in, and {@link SampleStays} for
 * a sample member.
 */
@Service
public class SecondStepSettings {

  /** What the app calls the account. */
  private static final String SITE = "Corridor";

  private final Me me;
  private final Proofs proofs;
  private final Authenticators authenticators;
  private final Notices notices;
  private final Secrets secrets;
  private final TransactionOperations transaction;
  private final Clock clock;

  SecondStepSettings(
      Me me,
      Proofs proofs,
      Authenticators authenticators,
      Notices notices,
      Secrets secrets,
      TransactionOperations transaction,
      Clock clock) {
    this.me = me;
    this.proofs = proofs;
    this.authenticators = authenticators;
    this.notices = notices;
    this.secrets = secrets;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * How it stands.
   *
   * @param since when it was switched on; null while it is off
   * @param codesLeft recovery codes not used yet
   */
  public record View(String email, @Nullable Instant since, int codesLeft) {}

  /**
   * A key that becomes valid once a code proves that the app has it. Nothing is stored until then:
   * the page keeps it.
   *
   * @param sealed the key as the form sends it back
   * @param key for typing, in groups of four
   * @param address for the QR code
   */
  public record Proposal(String sealed, String key, String address) {
    @Override
    public String toString() {
      return "Proposal";
    }
  }

  /** Why it was not switched on. */
  public enum Refusal {
    WRONG_PROOF,
    WRONG_CODE,
    ON_ALREADY
  }

  /** The recovery codes, to be shown once; or why there are none. */
  public record Outcome(List<String> codes, @Nullable Refusal refusal) {
    @Override
    public String toString() {
      return "Outcome";
    }
  }

  public View show() {
    Person person = me.person();
    return new View(
        person.address(),
        authenticators.since(person.id()).orElse(null),
        authenticators.recoveryCodes(person.id()));
  }

  /**
   * A key for the app.
   *
   * @param sealed of the proposal that the page shows already; a new one is made if it does not fit
   */
  public Proposal propose(String sealed) {
    Person person = me.owner();
    AuthenticatorKey key = opened(person.id(), sealed).orElseGet(AuthenticatorKey::create);
    String again =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(secrets.seal(key.base32(), context(person.id())));
    return new Proposal(
        again, key.base32().replaceAll("(.{4})(?=.)", "$1 "), key.address(SITE, person.address()));
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong proofs
   */
  public Outcome switchOn(String sealed, Proof proof, String code) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return refused(Refusal.WRONG_PROOF);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<AuthenticatorKey> key = opened(person.id(), sealed);
    OptionalLong step =
        key.map(known -> known.stepOf(AppCode.digits(code), now)).orElse(OptionalLong.empty());
    if (key.isEmpty() || step.isEmpty()) {
      return refused(Refusal.WRONG_CODE);
    }
    List<RecoveryCode> codes = RecoveryCode.create();
    boolean added =
        Boolean.TRUE.equals(
            transaction.execute(status -> add(person, key.get(), step.getAsLong(), now, codes)));
    return added ? shown(codes) : refused(Refusal.ON_ALREADY);
  }

  private boolean add(
      Person person, AuthenticatorKey key, long step, Instant now, List<RecoveryCode> codes) {
    boolean added = authenticators.add(person.id(), key, step, now);
    if (added) {
      authenticators.replace(person.id(), codes);
      notices.tell(person, Notices.Change.SECOND_STEP_ON);
    }
    return added;
  }

  /** New recovery codes; the old ones stop working. */
  public Outcome renewCodes(Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return refused(Refusal.WRONG_PROOF);
    }
    if (authenticators.since(person.id()).isEmpty()) {
      return new Outcome(List.of(), null);
    }
    List<RecoveryCode> codes = RecoveryCode.create();
    transaction.executeWithoutResult(
        status -> {
          authenticators.replace(person.id(), codes);
          notices.tell(person, Notices.Change.RECOVERY_CODES);
        });
    return shown(codes);
  }

  /**
   * @return false if the proof is wrong; nothing has changed then
   */
  public boolean switchOff(Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return false;
    }
    transaction.executeWithoutResult(
        status -> {
          if (authenticators.remove(person.id())) {
            notices.tell(person, Notices.Change.SECOND_STEP_OFF);
          }
        });
    return true;
  }

  private Optional<AuthenticatorKey> opened(PersonId person, String sealed) {
    try {
      return sealed.isEmpty()
          ? Optional.empty()
          : secrets
              .open(Base64.getUrlDecoder().decode(sealed), context(person))
              .map(AuthenticatorKey::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Outcome shown(List<RecoveryCode> codes) {
    return new Outcome(codes.stream().map(RecoveryCode::inGroups).toList(), null);
  }

  private static Outcome refused(Refusal refusal) {
    return new Outcome(List.of(), refusal);
  }

  private static String context(PersonId person) {
    return "authenticator proposed to " + person;
  }
}
