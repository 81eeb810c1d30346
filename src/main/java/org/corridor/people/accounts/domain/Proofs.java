package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.corridor.platform.security.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asks the signed-in person to show that it is them, and judges what they give. */
@Service
public class Proofs {

  /** How long after signing in that alone will do, where there is nothing else to ask for. */
  static final Duration FRESH = Duration.ofMinutes(15);

  private final Me me;
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final AccountLimits limits;
  private final Clock clock;

  Proofs(
      Me me, Passkeys passkeys, PasskeyCeremonies ceremonies, AccountLimits limits, Clock clock) {
    this.me = me;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * What this person can prove it with.
   *
   * @param email for password stores
   * @param password whether they have one
   * @param passkey what their browser is to sign, as JSON; null where they have no passkey
   * @param anew they have neither, and signed in too long ago: they must do so anew
   */
  public record Asked(String email, boolean password, @Nullable String passkey, boolean anew) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  /**
   * @param signedIn when the person did
   * @throws AccessDeniedException where nobody is signed in
   */
  public Asked ask(Site site, Instant signedIn) {
    Person person = me.person();
    List<Passkey> theirs = passkeys.of(person.id());
    String question = theirs.isEmpty() ? null : ceremonies.askToSign(site, purpose(person), theirs);
    boolean password = person.password() != null;
    boolean anew = !password && question == null && !isFresh(signedIn);
    return new Asked(person.address(), password, question, anew);
  }

  /** Asks nothing of who has signed in just now. */
  public Asked askUnlessFresh(Site site, Instant signedIn) {
    return isFresh(signedIn)
        ? new Asked(me.person().address(), false, null, false)
        : ask(site, signedIn);
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong ones
   */
  boolean holds(Person person, Proof proof) {
    if (!proof.passkey().isEmpty()) {
      return signed(person, proof);
    }
    return person.password() == null && passkeys.count(person.id()) == 0
        ? isFresh(proof.signedIn())
        : me.know(person, proof.password());
  }

  /** Whether somebody has signed in just now. */
  boolean isFresh(Instant signedIn) {
    return clock.instant().isBefore(signedIn.plus(FRESH));
  }

  private boolean signed(Person person, Proof proof) {
    Attempts.Counted attempt = limits.password(person.id());
    boolean right =
        ceremonies
            .signed(proof.passkey(), proof.site(), purpose(person))
            .filter(passkey -> passkey.person().equals(person.id()))
            .isPresent();
    if (right) {
      limits.succeeded(attempt);
    }
    return right;
  }

  private static String purpose(Person person) {
    return "prove to be " + person.id();
  }
}
