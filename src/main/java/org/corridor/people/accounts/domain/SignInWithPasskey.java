package org.corridor.people.accounts.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Network;
import org.springframework.stereotype.Service;

/**
 * Recognises a person by a passkey alone: the device keeps whose it is. Nobody is asked for a
 * second step, since the device has made sure of the person itself.
 */
@Service
public class SignInWithPasskey {

  private static final String PURPOSE = "sign in";

  private final People people;
  private final PasskeyCeremonies ceremonies;
  private final AccountLimits limits;

  SignInWithPasskey(People people, PasskeyCeremonies ceremonies, AccountLimits limits) {
    this.people = people;
    this.ceremonies = ceremonies;
    this.limits = limits;
  }

  /** What the browser is to sign, as JSON. */
  public String ask(Site site) {
    return ceremonies.askToSign(site, PURPOSE, List.of());
  }

  /**
   * Empty if the answer is not in order, or the passkey opens no account.
   *
   * @throws org.corridor.platform.security.TooManyAttempts after too many failures
   */
  public Optional<Member> signIn(String answer, Site site, Network network) {
    Attempts.Counted attempt = limits.passkey(network);
    Optional<Person> person =
        ceremonies.signed(answer, site, PURPOSE).flatMap(passkey -> people.find(passkey.person()));
    person.ifPresent(in -> limits.succeeded(attempt));
    return person.map(in -> new Member(in.id(), in.name().value()));
  }
}
