package org.corridor.people.accounts.domain;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * A device with one passkey and the browser around it, for tests: does what it is told, also what
 * no honest device or browser would.
 */
public final class SoftAuthenticator {

  public static final int USER_PRESENT = 0x01;
  public static final int USER_VERIFIED = 0x04;
  private static final int HAS_KEY = 0x40;

  private final KeyPair key = keyPair();
  private final byte[] id = new byte[32];
  private String origin = "http://localhost";
  private String domain = "localhost";
  private int flags = USER_PRESENT | USER_VERIFIED;
  private int counter = 1;
  private byte[] owner = new byte[0];

  public SoftAuthenticator() {
    new SecureRandom().nextBytes(id);
  }

  /** Pretends that the page came from there. */
  public SoftAuthenticator at(String where) {
    origin = where;
    return this;
  }

  /** Signs for another site. */
  public SoftAuthenticator forDomain(String other) {
    domain = other;
    return this;
  }

  public SoftAuthenticator withFlags(int other) {
    flags = other;
    return this;
  }

  /** The number of the next signature. */
  public SoftAuthenticator counting(int next) {
    counter = next;
    return this;
  }

  /** Says that the passkey is somebody else's. */
  public SoftAuthenticator ownedBy(byte[] other) {
    owner = other;
    return this;
  }

  /** The answer to a question of {@code navigator.credentials.create}. */
  public String create(String question) {
    JsonNode asked = JsonMapper.shared().readTree(question);
    owner = Base64.getUrlDecoder().decode(asked.path("user").path("id").asString());
    byte[] client = client("webauthn.create", asked.path("challenge").asString());
    byte[] object =
        new CBORMapper()
            .writeValueAsBytes(
                Map.of("fmt", "none", "attStmt", Map.of(), "authData", data(attested())));
    counter++;
    return answer(
        Map.of(
            "clientDataJSON", base64(client),
            "attestationObject", base64(object),
            "transports", List.of("internal")));
  }

  /** The answer to a question of {@code navigator.credentials.get}. */
  public String sign(String question) {
    JsonNode asked = JsonMapper.shared().readTree(question);
    byte[] client = client("webauthn.get", asked.path("challenge").asString());
    byte[] data = data(new byte[0]);
    counter++;
    return answer(
        Map.of(
            "clientDataJSON", base64(client),
            "authenticatorData", base64(data),
            "signature", base64(signature(data, hash(client))),
            "userHandle", base64(owner)));
  }

  private String answer(Map<String, Object> response) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "id", base64(id),
                "rawId", base64(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
  }

  private byte[] client(String type, String challenge) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] data(byte[] attested) {
    int all = attested.length > 0 ? flags | HAS_KEY : flags;
    return ByteBuffer.allocate(37 + attested.length)
        .put(hash(domain.getBytes(StandardCharsets.UTF_8)))
        .put((byte) all)
        .putInt(counter)
        .put(attested)
        .array();
  }

  /** AAGUID, id, and the public key in COSE: EC2, ES256, P-256. */
  private byte[] attested() {
    ECPublicKey open = (ECPublicKey) key.getPublic();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[16]);
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
    out.writeBytes(id);
    out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
    out.writeBytes(fixed(open.getW().getAffineX()));
    out.writeBytes(new byte[] {0x22, 0x58, 0x20});
    out.writeBytes(fixed(open.getW().getAffineY()));
    return out.toByteArray();
  }

  private static byte[] fixed(BigInteger number) {
    byte[] signed = number.toByteArray();
    byte[] out = new byte[32];
    int length = Math.min(signed.length, out.length);
    System.arraycopy(signed, signed.length - length, out, out.length - length, length);
    return out;
  }

  private byte[] signature(byte[] data, byte[] client) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivate());
      signature.update(data);
      signature.update(client);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
