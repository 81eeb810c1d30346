package org.corridor.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * How often something may be tried: at most {@code most} times in any period as long as {@code
 * window}.
 *
 * @param kind what is tried, e.g. {@code sign-in}; limits of different kinds do not share a count
 * @param subject who or what tries: an e-mail address, a network. Only its hash is kept
 */
public record Limit(String kind, String subject, int most, Duration window) {

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((kind + '\n' + subject).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
