package org.corridor.platform.mail;

import java.util.Map;
import org.corridor.platform.text.Language;

/**
 * A mail with one thing to do. Its words are the texts {@code <key>.subject}, {@code <key>.text}
 * (what it is about), {@code <key>.action} (the words of the link) and {@code <key>.after} (what if
 * this is not for me).
 *
 * @param to the address; must not contain line breaks or be a list
 * @param language what the reader reads
 * @param arguments named arguments of the texts
 * @param path where the link leads, on this site, e.g. {@code /confirm/...}
 */
public record Mail(
    String to, Language language, String key, Map<String, String> arguments, String path) {

  public Mail {
    requireOne(to);
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("Not a path on this site: " + path);
    }
    arguments = Map.copyOf(arguments);
  }

  static void requireOne(String to) {
    if (to.chars().anyMatch(c -> c <= ' ' || c == ',' || c == ';' || c == '<' || c == '>')) {
      throw new IllegalArgumentException("Not one e-mail address");
    }
  }
}
