package org.corridor.people.accounts.domain;

import com.webauthn4j.credential.CredentialRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A person's own passkeys. To add or remove one asks for a {@link Proof}, and the owner is told by
 * mail. The last way into an account cannot be removed.
 *
 * <p>All throw {@link AccessDeniedException} where nobody is signed in; those that change anything
 * throw {@link SampleStays} for a sample member.
 */
@Service
public class PasskeySettings {

  private final Me me;
  private final People people;
  private final Passkeys passkeys;
  private final Identities identities;
  private final PasskeyCeremonies ceremonies;
  private final Proofs proofs;
  private final Notices notices;
  private final TransactionOperations transaction;
  private final Clock clock;

  PasskeySettings(
      Me me,
      People people,
      Passkeys passkeys,
      Identities identities,
      PasskeyCeremonies ceremonies,
      Proofs proofs,
      Notices notices,
      TransactionOperations transaction,
      Clock clock) {
    this.me = me;
    this.people = people;
    this.passkeys = passkeys;
    this.identities = identities;
    this.ceremonies = ceremonies;
    this.proofs = proofs;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * One passkey, for its owner.
   *
   * @param used when it was last used; null if never
   * @param copied whether its provider keeps copies, so that a lost device does not matter
   */
  public record View(
      UUID id, String name, Instant created, @Nullable Instant used, boolean copied) {}

  /** Why a passkey was not removed. */
  public enum Refusal {
    WRONG_PROOF,
    LAST_WAY_IN
  }

  /** The oldest first. */
  public List<View> show() {
    return passkeys.of(me.person().id()).stream().map(PasskeySettings::view).toList();
  }

  /** Empty if the person has no passkey of this id. */
  public Optional<View> show(UUID id) {
    return show().stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private static View view(Passkey passkey) {
    return new View(
        passkey.id(),
        passkey.name(),
        passkey.created(),
        passkey.used(),
        Boolean.TRUE.equals(passkey.credential().isBackedUp()));
  }

  /**
   * What the browser is to make, as JSON; empty if the proof is wrong. Only who has given the proof
   * gets the question, so its answer needs no further one.
   *
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong proofs
   */
  public Optional<String> begin(Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return Optional.empty();
    }
    return Optional.of(
        ceremonies.askToCreate(
            proof.site(), purpose(person), person.id(), person.email(), person.name()));
  }

  /**
   * @param answer of the browser to {@link #begin}
   * @param name a first one
   * @return the new passkey; empty if the answer is not in order, or it is known already
   */
  public Optional<UUID> add(String answer, Site site, String name) {
    Person person = me.owner();
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                ceremonies
                    .created(answer, site, purpose(person))
                    .map(made -> passkey(person, name, made))
                    .filter(passkeys::add)
                    .map(
                        added -> {
                          notices.tell(person, Notices.Change.PASSKEY_ADDED);
                          return added.id();
                        })));
  }

  private Passkey passkey(Person person, String name, CredentialRecord made) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Passkey(UUID.randomUUID(), person.id(), name, now, null, made);
  }

  /**
   * @param name 1 to 60 characters
   */
  public void rename(UUID id, PasskeyName name) {
    passkeys.rename(me.owner().id(), id, name.value());
  }

  /**
   * Empty if it is gone now, also if it was before.
   *
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong proofs
   */
  public Optional<Refusal> remove(UUID id, Proof proof) {
    Person person = me.owner();
    if (!proofs.holds(person, proof)) {
      return Optional.of(Refusal.WRONG_PROOF);
    }
    return Objects.requireNonNull(transaction.execute(status -> remove(person, id)));
  }

  private Optional<Refusal> remove(Person person, UUID id) {
    people.lock(person.id());
    boolean theirs = passkeys.of(person.id()).stream().anyMatch(one -> one.id().equals(id));
    if (theirs && isLastWayIn(person)) {
      return Optional.of(Refusal.LAST_WAY_IN);
    }
    if (passkeys.remove(person.id(), id)) {
      notices.tell(person, Notices.Change.PASSKEY_REMOVED);
    }
    return Optional.empty();
  }

  private boolean isLastWayIn(Person person) {
    return person.password() == null
        && passkeys.count(person.id()) == 1
        && identities.of(person.id()).isEmpty();
  }

  private static String purpose(Person person) {
    return "add to " + person.id();
  }
}
