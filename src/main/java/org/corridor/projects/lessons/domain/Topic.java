package org.corridor.projects.lessons.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a lesson is about. It names the lesson within its project, in addresses too, and stays the
 * same over amendments.
 *
 * @param block id in the toolbox, of an action point or caution; else empty
 * @param name of the point in its block; of a threat, made of its words; of an own lesson, its id
 */
public record Topic(Kind kind, String block, String name) {

  private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,80})\\.([a-z0-9-]{1,120})");
  private static final String RISK = "risk";
  private static final String OWN = "own";
  private static final int LETTERS = 16;

  /** Where a lesson comes from. */
  public enum Kind {
    /** An action point or a caution of a building block. */
    POINT,
    /** A threat that the design foresaw. */
    RISK,
    /** What the team learned besides. */
    OWN
  }

  public static Topic point(String block, String point) {
    return new Topic(Kind.POINT, block, point);
  }

  /** A threat has no id in a design: it is known by its words. */
  public static Topic risk(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return new Topic(Kind.RISK, "", HexFormat.of().formatHex(hash).substring(0, LETTERS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Topic own(UUID id) {
    return new Topic(Kind.OWN, "", id.toString());
  }

  /** Empty where it cannot be one. */
  public static Optional<Topic> read(String value) {
    var form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (form.group(1)) {
          case RISK -> new Topic(Kind.RISK, "", form.group(2));
          case OWN -> new Topic(Kind.OWN, "", form.group(2));
          default -> point(form.group(1), form.group(2));
        });
  }

  @Override
  public String toString() {
    return switch (kind) {
      case POINT -> block + "." + name;
      case RISK -> RISK + "." + name;
      case OWN -> OWN + "." + name;
    };
  }
}
