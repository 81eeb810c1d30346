package org.corridor.people.accounts.domain;

import com.webauthn4j.credential.CredentialRecord;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A key that stays on a person's device (WebAuthn); we hold its public half. The device asks for a
 * finger, a face or a code before it signs, so one passkey is two factors.
 *
 * @param name how its owner tells it from others
 * @param used when it was last used to sign in or to confirm something; null if never
 */
record Passkey(
    UUID id,
    PersonId person,
    String name,
    Instant created,
    @Nullable Instant used,
    CredentialRecord credential) {

  /** What an authenticator keeps as its owner: nothing but our id of the person. */
  static byte[] handle(PersonId person) {
    UUID id = person.value();
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  byte[] credentialId() {
    return credential.getAttestedCredentialData().getCredentialId();
  }

  @Override
  public String toString() {
    return "Passkey";
  }
}
