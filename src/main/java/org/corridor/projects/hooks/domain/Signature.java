package org.corridor.projects.hooks.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** How a message is signed, so that whoever gets it knows that it is ours, whole and of now. */
final class Signature {

  private static final String START = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Signature() {}

  /** A new secret as Standard Webhooks writes it. */
  static String secret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return START + Base64.getEncoder().encodeToString(bytes);
  }

  /** What the header {@code webhook-signature} says. */
  static String of(String secret, UUID id, Instant when, String body) {
    byte[] key = Base64.getDecoder().decode(secret.substring(START.length()));
    String signed = id + "." + when.getEpochSecond() + "." + body;
    byte[] mark =
        new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key)
            .hmac(signed.getBytes(StandardCharsets.UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(mark);
  }
}
