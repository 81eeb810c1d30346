package org.corridor.people.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.secret.Secrets;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Service;

/**
 * Asks who has switched it on for a code after the password: of the authenticator app, or a
 * recovery code. Between the two steps nobody is signed in and no node keeps anything: the page
 * holds a sealed ticket.
 */
@Service
public class SecondStep {

  /** How long after the password the code may come. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String CONTEXT = "sign-in ticket";

  private final People people;
  private final Authenticators authenticators;
  private final AccountLimits limits;
  private final Secrets secrets;
  private final Clock clock;

  SecondStep(
      People people,
      Authenticators authenticators,
      AccountLimits limits,
      Secrets secrets,
      Clock clock) {
    this.people = people;
    this.authenticators = authenticators;
    this.limits = limits;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * Who is in.
   *
   * @param codesLeft how many recovery codes are left, if one was used just now, else -1
   */
  public record Passed(Member member, int codesLeft) {}

  /** For somebody whose password was right, or who has just set a new one. */
  Admission admit(Person person) {
    return authenticators.since(person.id()).isPresent()
        ? new Admission(Optional.empty(), ticket(person))
        : new Admission(Optional.of(member(person)), "");
  }

  /**
   * Empty if the code is wrong or was used before.
   *
   * @throws TicketExpired if the password must be given again
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong codes
   */
  public Optional<Passed> pass(String ticket, String code, Network network) {
    Person person = bearer(ticket).orElseThrow(TicketExpired::new);
    Attempts.Counted attempt = limits.secondStep(person.id(), network);
    Optional<Passed> passed = check(person, code);
    passed.ifPresent(in -> limits.succeeded(attempt));
    return passed;
  }

  private Optional<Passed> check(Person person, String typed) {
    String code = AppCode.digits(typed);
    if (AppCode.looksLikeOne(code)) {
      boolean right =
          authenticators
              .key(person.id())
              .map(key -> key.stepOf(code, clock.instant()))
              .filter(OptionalLong::isPresent)
              .filter(step -> authenticators.use(person.id(), step.getAsLong()))
              .isPresent();
      return right ? Optional.of(new Passed(member(person), -1)) : Optional.empty();
    }
    return authenticators.use(person.id(), RecoveryCode.typed(code))
        ? Optional.of(new Passed(member(person), authenticators.recoveryCodes(person.id())))
        : Optional.empty();
  }

  /** Holds the password's hash too, so that a ticket ends when the password changes. */
  private String ticket(Person person) {
    String content =
        person.id() + " " + clock.instant().plus(PATIENCE).getEpochSecond() + " " + mark(person);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(content, CONTEXT));
  }

  private Optional<Person> bearer(String ticket) {
    try {
      return secrets.open(Base64.getUrlDecoder().decode(ticket), CONTEXT).flatMap(this::holder);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Person> holder(String content) {
    String[] parts = content.split(" ");
    Instant end = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    return people
        .find(new PersonId(UUID.fromString(parts[0])))
        .filter(person -> clock.instant().isBefore(end) && mark(person).equals(parts[2]));
  }

  private static String mark(Person person) {
    byte[] hash = new OneTimeLink(Objects.requireNonNullElse(person.password(), "")).hash();
    return new String(Base64.getEncoder().encode(hash), StandardCharsets.US_ASCII);
  }

  private static Member member(Person person) {
    return new Member(person.id(), person.name().value());
  }
}
