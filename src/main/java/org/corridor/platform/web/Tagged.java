package org.corridor.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers to programs with a tag of what they hold, so that asking again costs little while nothing
 * changed. Records of texts, numbers and lists write themselves out in full and always alike.
 */
public final class Tagged {

  private static final int LETTERS = 16;

  private Tagged() {}

  /** The same for whoever asks. */
  public static <T extends Record> ResponseEntity<T> forAll(T body) {
    return answer(body, CacheControl.noCache().cachePublic());
  }

  /** What only this reader gets; nothing between them and us keeps it. */
  public static <T extends Record> ResponseEntity<T> forReader(T body) {
    return answer(body, CacheControl.noCache().cachePrivate());
  }

  private static <T extends Record> ResponseEntity<T> answer(T body, CacheControl cache) {
    return ResponseEntity.ok()
        .eTag(hash(body.toString()))
        .cacheControl(cache)
        .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
        .body(body);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
