package org.corridor.people.accounts.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.data.AuthenticatorTransport;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked to do, as JSON that the page's script hands to it (WebAuthn level 3,
 * {@code PublicKeyCredentialCreationOptionsJSON} and {@code
 * PublicKeyCredentialRequestOptionsJSON}).
 */
final class PasskeyOptions {

  /** Of the signature algorithms all have one: EdDSA, ECDSA on P-256, RSA. */
  static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

  /** For a person to find their phone and hold a finger to it. */
  private static final long PATIENCE = Duration.ofMinutes(5).toMillis();

  private static final String SITE = "Corridor";
  private static final String REQUIRED = "required";
  private static final JsonMapper JSON = JsonMapper.shared();

  private PasskeyOptions() {}

  /**
   * @param allowed those that will do; if there are none, any that the device keeps for this site
   */
  static String toSign(Site site, byte[] challenge, List<Passkey> allowed) {
    return JSON.writeValueAsString(
        new Request(base64(challenge), site.domain(), PATIENCE, REQUIRED, named(allowed)));
  }

  /**
   * @param known those of the person, so that no device makes a second one
   */
  static String toCreate(Site site, byte[] challenge, Owner owner, List<Passkey> known) {
    return JSON.writeValueAsString(
        new Creation(
            new RelyingParty(site.domain(), SITE),
            new User(base64(owner.handle()), owner.email(), owner.name()),
            base64(challenge),
            ALGORITHMS.stream().map(Algorithm::new).toList(),
            PATIENCE,
            named(known),
            new Selection(REQUIRED, true, REQUIRED),
            "none"));
  }

  /** Whose passkey it will be, as the device shows it. */
  record Owner(byte[] handle, String email, String name) {
    @Override
    public String toString() {
      return "Owner";
    }
  }

  private static List<Credential> named(List<Passkey> passkeys) {
    return passkeys.stream()
        .map(passkey -> new Credential(base64(passkey.credentialId()), transports(passkey)))
        .toList();
  }

  private static @Nullable List<String> transports(Passkey passkey) {
    Set<AuthenticatorTransport> known = passkey.credential().getTransports();
    return known == null || known.isEmpty()
        ? null
        : known.stream().map(AuthenticatorTransport::getValue).sorted().toList();
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private record Request(
      String challenge,
      String rpId,
      long timeout,
      String userVerification,
      List<Credential> allowCredentials) {}

  private record Creation(
      RelyingParty rp,
      User user,
      String challenge,
      List<Algorithm> pubKeyCredParams,
      long timeout,
      List<Credential> excludeCredentials,
      Selection authenticatorSelection,
      String attestation) {}

  private record RelyingParty(String id, String name) {}

  private record User(String id, String name, String displayName) {}

  private record Selection(
      String residentKey, boolean requireResidentKey, String userVerification) {}

  private record Algorithm(String type, int alg) {
    Algorithm(int alg) {
      this("public-key", alg);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Credential(String type, String id, @Nullable List<String> transports) {
    Credential(String id, @Nullable List<String> transports) {
      this("public-key", id, transports);
    }
  }
}
