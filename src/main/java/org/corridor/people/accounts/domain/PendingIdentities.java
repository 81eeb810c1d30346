package org.corridor.people.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.corridor.platform.secret.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser keeps for us, sealed, while a person is at their provider or decides what to do
 * with an identity that no account has yet. It must be kept in a cookie, never in an address: a
 * stranger could send somebody an address that connects the stranger's identity with their account.
 */
@Component
class PendingIdentities {

  /** For a journey to the provider and back. */
  static final Duration JOURNEY = Duration.ofMinutes(15);

  /** For signing in or up in another way first. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Secrets secrets;
  private final Clock clock;

  PendingIdentities(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Somebody on the way to the provider. */
  record Journey(String state, String nonce, String verifier, String next, long until) {}

  private record Waiting(
      String issuer, String subject, String name, @Nullable String email, long until) {}

  String seal(IdentityProvider.Departure departure, String next) {
    return sealed(
        new Journey(departure.state(), departure.nonce(), departure.verifier(), next, end(JOURNEY)),
        "journey");
  }

  /** Empty if it is too old, or was not sealed here. */
  Optional<Journey> journey(String sealed) {
    return opened(sealed, "journey", Journey.class).filter(journey -> lasts(journey.until()));
  }

  String seal(Identity identity) {
    EmailAddress email = identity.email();
    return sealed(
        new Waiting(
            identity.issuer(),
            identity.subject(),
            identity.name(),
            email == null ? null : email.value(),
            end(PATIENCE)),
        "identity");
  }

  /** Empty if it is too old, or was not sealed here. */
  Optional<Identity> identity(String sealed) {
    return opened(sealed, "identity", Waiting.class)
        .filter(waiting -> lasts(waiting.until()))
        .map(PendingIdentities::identity);
  }

  private static Identity identity(Waiting waiting) {
    String email = waiting.email();
    return new Identity(
        waiting.issuer(),
        waiting.subject(),
        waiting.name(),
        email == null ? null : new EmailAddress(email));
  }

  private long end(Duration patience) {
    return clock.instant().plus(patience).getEpochSecond();
  }

  private boolean lasts(long until) {
    return clock.instant().isBefore(Instant.ofEpochSecond(until));
  }

  private String sealed(Object content, String what) {
    byte[] sealed = secrets.seal(JSON.writeValueAsString(content), context(what));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  private <T> Optional<T> opened(String sealed, String what, Class<T> type) {
    try {
      return secrets
          .open(Base64.getUrlDecoder().decode(sealed), context(what))
          .map(content -> JSON.readValue(content, type));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String context(String what) {
    return "sign-in by provider: " + what;
  }
}
