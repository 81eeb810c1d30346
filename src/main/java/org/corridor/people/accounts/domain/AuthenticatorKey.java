package org.corridor.people.accounts.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator app and we both know: 160 random bits, from which either makes a code of
 * six digits every 30 seconds (TOTP, RFC 6238, with SHA-1, as all apps understand it).
 *
 * @param base32 the key as one types it into an app
 */
record AuthenticatorKey(String base32) {

  static final Duration STEP = Duration.ofSeconds(30);

  private static final int BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator(STEP);

  static AuthenticatorKey create() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new AuthenticatorKey(new Base32().encodeToString(bytes));
  }

  static long stepOf(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
  }

  /** The code that the app shows at this moment. */
  String codeAt(Instant moment) {
    return codeOf(stepOf(moment));
  }

  /**
   * The period to which the code belongs: the present one, the one before or the one after, since
   * clocks differ a little and typing takes time (RFC 6238, 5.2). Empty for any other code.
   */
  OptionalLong stepOf(String code, Instant now) {
    long present = stepOf(now);
    return LongStream.of(present, present - 1, present + 1)
        .filter(step -> same(codeOf(step), code))
        .findFirst();
  }

  /** What the QR code holds: the key, with whose it is and for which site. */
  String address(String site, String email) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(site), encoded(email), base32, encoded(site));
  }

  private String codeOf(long step) {
    try {
      SecretKeySpec key = new SecretKeySpec(new Base32().decode(base32), "RAW");
      return CODES.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(step * STEP.toSeconds()), java.util.Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "AuthenticatorKey";
  }
}
