package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.corridor.platform.security.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How people switch the second step of their sign-in on and off. Each change asks for the password,
 * so that a device left open is not enough to shut its owner out.
 *
 * <p>All throw {@link AccessDeniedException} where nobody is signed in, and {@link SampleStays} for
 * a sample member.
 */
@Service
public class SecondStepSettings {

  /** What the app calls the account. */
  private static final String SITE = "Corridor";

  private final People people;
  private final CurrentPerson current;
  private final Authenticators authenticators;
  private final Passwords passwords;
  private final AccountLimits limits;
  private final Secrets secrets;
  private final TransactionOperations transaction;
  private final Clock clock;

  SecondStepSettings(
      People people,
      CurrentPerson current,
      Authenticators authenticators,
      Passwords passwords,
      AccountLimits limits,
      Secrets secrets,
      TransactionOperations transaction,
      Clock clock) {
    this.people = people;
    this.current = current;
    this.authenticators = authenticators;
    this.passwords = passwords;
    this.limits = limits;
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
    WRONG_PASSWORD,
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
    Person me = me();
    return new View(
        me.email().value(),
        authenticators.since(me.id()).orElse(null),
        authenticators.recoveryCodes(me.id()));
  }

  /**
   * A key for the app.
   *
   * @param sealed of the proposal that the page shows already; a new one is made if it does not fit
   */
  public Proposal propose(String sealed) {
    Person me = own();
    AuthenticatorKey key = opened(me.id(), sealed).orElseGet(AuthenticatorKey::create);
    String again =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(secrets.seal(key.base32(), context(me.id())));
    return new Proposal(
        again, key.base32().replaceAll("(.{4})(?=.)", "$1 "), key.address(SITE, me.email()));
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong passwords
   */
  public Outcome switchOn(String sealed, String password, String code) {
    Person me = own();
    if (!knows(me, password)) {
      return refused(Refusal.WRONG_PASSWORD);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<AuthenticatorKey> key = opened(me.id(), sealed);
    OptionalLong step =
        key.map(known -> known.stepOf(AppCode.digits(code), now)).orElse(OptionalLong.empty());
    if (key.isEmpty() || step.isEmpty()) {
      return refused(Refusal.WRONG_CODE);
    }
    List<RecoveryCode> codes = RecoveryCode.create();
    boolean added =
        Boolean.TRUE.equals(
            transaction.execute(status -> add(me.id(), key.get(), step.getAsLong(), now, codes)));
    return added ? shown(codes) : refused(Refusal.ON_ALREADY);
  }

  private boolean add(
      PersonId me, AuthenticatorKey key, long step, Instant now, List<RecoveryCode> codes) {
    boolean added = authenticators.add(me, key, step, now);
    if (added) {
      authenticators.replace(me, codes);
    }
    return added;
  }

  /** New recovery codes; the old ones stop working. */
  public Outcome renewCodes(String password) {
    Person me = own();
    if (!knows(me, password)) {
      return refused(Refusal.WRONG_PASSWORD);
    }
    if (authenticators.since(me.id()).isEmpty()) {
      return new Outcome(List.of(), null);
    }
    List<RecoveryCode> codes = RecoveryCode.create();
    transaction.executeWithoutResult(status -> authenticators.replace(me.id(), codes));
    return shown(codes);
  }

  /**
   * @return false if the password is wrong; nothing has changed then
   */
  public boolean switchOff(String password) {
    Person me = own();
    if (!knows(me, password)) {
      return false;
    }
    authenticators.remove(me.id());
    return true;
  }

  private boolean knows(Person me, String password) {
    Attempts.Counted attempt = limits.password(me.id());
    boolean right = passwords.match(password, me.password());
    if (right) {
      limits.succeeded(attempt);
    }
    return right;
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

  private Person own() {
    Person me = me();
    me.requireOwn();
    return me;
  }

  private Person me() {
    return current
        .person()
        .flatMap(people::find)
        .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
