package org.corridor.people.accounts.domain;

import java.util.List;
import org.corridor.platform.security.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Asks the signed-in person to show that it is them, and judges what they give. */
@Service
public class Proofs {

  private final Me me;
  private final Passkeys passkeys;
  private final PasskeyCeremonies ceremonies;
  private final AccountLimits limits;

  Proofs(Me me, Passkeys passkeys, PasskeyCeremonies ceremonies, AccountLimits limits) {
    this.me = me;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.limits = limits;
  }

  /**
   * What this person can prove it with.
   *
   * @param email for password stores
   * @param password whether they have one
   * @param passkey what their browser is to sign, as JSON; null where they have no passkey
   */
  public record Asked(String email, boolean password, @Nullable String passkey) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  /**
   * @throws AccessDeniedException where nobody is signed in
   */
  public Asked ask(Site site) {
    Person person = me.person();
    List<Passkey> theirs = passkeys.of(person.id());
    String question = theirs.isEmpty() ? null : ceremonies.askToSign(site, purpose(person), theirs);
    return new Asked(person.email().value(), person.password() != null, question);
  }

  /**
   * @throws org.corridor.platform.security.TooManyAttempts after too many wrong ones
   */
  boolean holds(Person person, Proof proof) {
    return proof.passkey().isEmpty() ? me.know(person, proof.password()) : signed(person, proof);
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
