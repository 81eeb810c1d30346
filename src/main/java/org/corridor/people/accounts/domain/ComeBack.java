package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.Secrets;
import org.springframework.stereotype.Service;

/**
 * The way back into an account that its owner has closed and that is not erased yet. Whoever signs
 * in there gets a sealed ticket instead of a session: nobody opens an account again by mistake.
 */
@Service
public class ComeBack {

  /** How long after the sign-in one may make up one's mind. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String CONTEXT = "ticket to come back";

  private final People people;
  private final Closings closings;
  private final Secrets secrets;
  private final Clock clock;

  ComeBack(People people, Closings closings, Secrets secrets, Clock clock) {
    this.people = people;
    this.closings = closings;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * A closed account, for who has just signed in to it.
   *
   * @param due from when on it is erased
   * @param ticket to show again by who wants it back
   */
  public record Closed(Instant due, String ticket) {
    @Override
    public String toString() {
      return "Closed";
    }
  }

  /** Empty if the account is open. */
  public Optional<Closed> closed(Member member) {
    return closings.due(member.person()).map(due -> new Closed(due, ticket(member.person())));
  }

  /**
   * Throws {@link IllegalStateException} for a closed account, which nobody can be signed in to.
   */
  public void requireOpen(Member member) {
    if (closings.due(member.person()).isPresent()) {
      throw new IllegalStateException("The account is closed");
    }
  }

  /**
   * Opens the account again.
   *
   * @throws TicketExpired if one must sign in again, or the account is erased already
   */
  public Member takeBack(String ticket) {
    PersonId person = bearer(ticket).orElseThrow(TicketExpired::new);
    closings.remove(person);
    return people
        .find(person)
        .map(who -> new Member(who.id(), who.name().value()))
        .orElseThrow(TicketExpired::new);
  }

  private String ticket(PersonId person) {
    String content = person + " " + clock.instant().plus(PATIENCE).getEpochSecond();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(content, CONTEXT));
  }

  private Optional<PersonId> bearer(String ticket) {
    try {
      return secrets.open(Base64.getUrlDecoder().decode(ticket), CONTEXT).flatMap(this::holder);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<PersonId> holder(String content) {
    String[] parts = content.split(" ");
    Instant end = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    return clock.instant().isBefore(end)
        ? Optional.of(new PersonId(UUID.fromString(parts[0])))
        : Optional.empty();
  }
}
