package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Connects the signed-in person's account with an identity of theirs at the provider, and takes
 * that back. The owner is told by mail of both.
 *
 * <p>All throw {@link AccessDeniedException} where nobody is signed in; those that change anything
 * throw {@link SampleStays} for a sample member.
 */
@Service
public class ConnectProvider {

  private final Me me;
  private final Proofs proofs;
  private final People people;
  private final Passkeys passkeys;
  private final Identities identities;
  private final PendingIdentities pending;
  private final Notices notices;
  private final TransactionOperations transaction;
  private final Clock clock;

  ConnectProvider(
      Me me,
      Proofs proofs,
      People people,
      Passkeys passkeys,
      Identities identities,
      PendingIdentities pending,
      Notices notices,
      TransactionOperations transaction,
      Clock clock) {
    this.me = me;
    this.proofs = proofs;
    this.people = people;
    this.passkeys = passkeys;
    this.identities = identities;
    this.pending = pending;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A connected identity, by the name that the provider has for the person. */
  public record View(String name, Instant since) {}

  /** What came of an attempt. */
  public enum Outcome {
    DONE,
    WRONG_PROOF,
    TOO_LATE,
    OF_SOMEBODY_ELSE,
    LAST_WAY_IN
  }

  /** The oldest first. */
  public List<View> show() {
    return identities.of(me.person().id()).stream()
        .map(connected -> new View(connected.name(), connected.since()))
        .toList();
  }

  /** How the provider calls whoever waits to be connected; empty if nobody does any more. */
  public Optional<String> waiting(String kept) {
    return pending.identity(kept).map(Identity::name);
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong proofs
   */
  public Outcome connect(String kept, Proof proof) {
    Person person = me.owner();
    Optional<Identity> identity = pending.identity(kept);
    if (identity.isEmpty()) {
      return Outcome.TOO_LATE;
    }
    if (!proofs.isFresh(proof.signedIn()) && !proofs.holds(person, proof)) {
      return Outcome.WRONG_PROOF;
    }
    return Objects.requireNonNull(transaction.execute(status -> connect(person, identity.get())));
  }

  private Outcome connect(Person person, Identity identity) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (identities.connect(identity, person.id(), now)) {
      notices.tell(person, Notices.Change.PROVIDER_CONNECTED);
      return Outcome.DONE;
    }
    return identities.whose(identity).filter(person.id()::equals).isPresent()
        ? Outcome.DONE
        : Outcome.OF_SOMEBODY_ELSE;
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong proofs
   */
  public Outcome disconnect(Proof proof) {
    Person person = me.owner();
    return proofs.holds(person, proof)
        ? Objects.requireNonNull(transaction.execute(status -> disconnect(person)))
        : Outcome.WRONG_PROOF;
  }

  private Outcome disconnect(Person person) {
    people.lock(person.id());
    if (person.password() == null && passkeys.count(person.id()) == 0) {
      return Outcome.LAST_WAY_IN;
    }
    if (identities.disconnect(person.id())) {
      notices.tell(person, Notices.Change.PROVIDER_DISCONNECTED);
    }
    return Outcome.DONE;
  }
}
