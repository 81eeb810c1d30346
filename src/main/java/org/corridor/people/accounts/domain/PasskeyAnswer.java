package org.corridor.people.accounts.domain;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the page's script sends back, read but not judged yet. All but the transports is base64url.
 */
record PasskeyAnswer(@Nullable String rawId, @Nullable Response response) {

  record Response(
      @Nullable String clientDataJSON,
      @Nullable String attestationObject,
      @Nullable List<String> transports,
      @Nullable String authenticatorData,
      @Nullable String signature,
      @Nullable String userHandle) {}

  /**
   * @throws tools.jackson.core.JacksonException if it is no JSON
   * @throws IllegalArgumentException if there is nothing in it
   */
  static PasskeyAnswer of(String json) {
    PasskeyAnswer read = JsonMapper.shared().readValue(json, PasskeyAnswer.class);
    if (read == null) {
      throw new IllegalArgumentException("Nothing");
    }
    return read;
  }

  /**
   * @throws IllegalArgumentException if something is missing
   */
  RegistrationRequest made() {
    Response given = given();
    List<String> transports = given.transports();
    return new RegistrationRequest(
        bytes(given.attestationObject()),
        bytes(given.clientDataJSON()),
        transports == null ? Set.of() : Set.copyOf(transports));
  }

  /**
   * @throws IllegalArgumentException if something is missing
   */
  AuthenticationRequest signed() {
    Response given = given();
    String handle = given.userHandle();
    return new AuthenticationRequest(
        bytes(rawId),
        handle == null ? null : bytes(handle),
        bytes(given.authenticatorData()),
        bytes(given.clientDataJSON()),
        bytes(given.signature()));
  }

  private Response given() {
    if (response == null) {
      throw new IllegalArgumentException("No response");
    }
    return response;
  }

  private static byte[] bytes(@Nullable String base64) {
    if (base64 == null || base64.isEmpty()) {
      throw new IllegalArgumentException("Something is missing");
    }
    return Base64.getUrlDecoder().decode(base64);
  }
}
