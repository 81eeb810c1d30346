package org.corridor.people.accounts.domain;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/**
 * The two ceremonies of WebAuthn: a device makes a passkey, and it signs with one. Each begins with
 * a question for the page ({@code ask...}) and ends with the answer that its script sends as JSON.
 * That the device made sure of the person (user verification) is required in both. Of which make a
 * device is we do not ask (attestation): everybody's is good enough.
 */
@Component
class PasskeyCeremonies {

  private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

  private static final int LONGEST_ANSWER = 20_000;
  private static final int LONGEST_ID = 1023;

  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      PasskeyOptions.ALGORITHMS.stream()
          .map(
              number ->
                  new PublicKeyCredentialParameters(
                      PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
          .toList();

  private final SingletonSupplier<WebAuthnManager> webAuthn =
      SingletonSupplier.of(() -> WebAuthnManager.createNonStrictWebAuthnManager());

  private final Passkeys passkeys;
  private final Challenges challenges;
  private final TransactionOperations transaction;
  private final Clock clock;

  PasskeyCeremonies(
      Passkeys passkeys, Challenges challenges, TransactionOperations transaction, Clock clock) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param purpose what the answer will allow, and whom
   */
  String askToCreate(
      Site site, String purpose, PersonId person, @Nullable EmailAddress email, PersonName name) {
    PasskeyOptions.Owner owner =
        new PasskeyOptions.Owner(
            Passkey.handle(person), email == null ? name.value() : email.value(), name.value());
    return PasskeyOptions.toCreate(site, challenges.ask(purpose), owner, passkeys.of(person));
  }

  /**
   * What was made in answer to {@link #askToCreate}; empty if it is not in order. Uses the question
   * up, in the transaction of the caller.
   */
  Optional<CredentialRecord> created(String answer, Site site, String purpose) {
    return careful(answer, () -> create(answer, site, purpose));
  }

  private Optional<CredentialRecord> create(String answer, Site site, String purpose) {
    RegistrationData data = webAuthn.obtain().parse(PasskeyAnswer.of(answer).made());
    CollectedClientData client = data.getCollectedClientData();
    if (client == null) {
      return Optional.empty();
    }
    webAuthn
        .obtain()
        .verify(
            data,
            new RegistrationParameters(
                property(site, client.getChallenge()), ALGORITHMS, true, true));
    CredentialRecord made =
        new CredentialRecordImpl(
            Objects.requireNonNull(data.getAttestationObject()), null, null, data.getTransports());
    boolean fits = made.getAttestedCredentialData().getCredentialId().length <= LONGEST_ID;
    return fits && challenges.accept(client.getChallenge().getValue(), purpose)
        ? Optional.of(made)
        : Optional.empty();
  }

  /**
   * @param allowed those that will do; if there are none, any that the device keeps for this site
   */
  String askToSign(Site site, String purpose, List<Passkey> allowed) {
    return PasskeyOptions.toSign(site, challenges.ask(purpose), allowed);
  }

  /**
   * The passkey that signed in answer to {@link #askToSign}; empty if the answer is not in order:
   * another site, another purpose, too late, for the second time, by a passkey that is not known or
   * whose counter has gone backwards. Uses the question up.
   */
  Optional<Passkey> signed(String answer, Site site, String purpose) {
    return careful(answer, () -> sign(answer, site, purpose));
  }

  private Optional<Passkey> sign(String answer, Site site, String purpose) {
    AuthenticationData data = webAuthn.obtain().parse(PasskeyAnswer.of(answer).signed());
    Optional<Passkey> known =
        passkeys.find(data.getCredentialId()).filter(passkey -> holds(passkey, data));
    CollectedClientData client = data.getCollectedClientData();
    if (known.isEmpty() || client == null) {
      return Optional.empty();
    }
    Challenge challenge = client.getChallenge();
    webAuthn
        .obtain()
        .verify(
            data,
            new AuthenticationParameters(
                property(site, challenge), known.get().credential(), null, true, true));
    boolean first =
        Boolean.TRUE.equals(
            transaction.execute(
                status ->
                    challenges.accept(challenge.getValue(), purpose) && use(known.get(), data)));
    return first ? known : Optional.empty();
  }

  /** A device that tells whose passkey it is must say the same as we. */
  private static boolean holds(Passkey passkey, AuthenticationData data) {
    byte[] handle = data.getUserHandle();
    return handle == null || Arrays.equals(handle, Passkey.handle(passkey.person()));
  }

  private boolean use(Passkey passkey, AuthenticationData data) {
    var device = Objects.requireNonNull(data.getAuthenticatorData());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return passkeys.use(passkey, device.getSignCount(), device.isFlagBS(), now);
  }

  private static <T> Optional<T> careful(String answer, Supplier<Optional<T>> ceremony) {
    if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    try {
      return ceremony.get();
    } catch (MaliciousCounterValueException e) {
      LOG.warn(
          "The counter of a passkey has gone backwards, as that of a copy would; it was refused");
      return Optional.empty();
    } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
      LOG.debug("Not in order: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static ServerProperty property(Site site, Challenge challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin()))
        .rpId(site.domain())
        .challenge(challenge)
        .build();
  }
}
