package org.corridor.communities.broadcasts.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sound as it was sent: known by its bytes, whatever its name says. Never transcoded. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody outside gets to change it
public record Sound(Facts facts, byte[] content) {

  /** More than an hour of speech as Opus at 16 kbit/s, half an hour at 32. */
  public static final int MOST_BYTES = 7_500_000;

  /** What players of all our readers' phones know. */
  public enum Format {
    OGG("audio/ogg", "ogg"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a");

    private final String type;
    private final String ending;

    Format(String type, String ending) {
      this.type = type;
      this.ending = ending;
    }

    /** Its media type. */
    public String type() {
      return type;
    }

    /** Of the names of its files. */
    public String ending() {
      return ending;
    }
  }

  /**
   * What is told of it before anybody loads it.
   *
   * @param seconds how long it lasts; 0 where that cannot be told
   */
  public record Facts(Format format, int bytes, int seconds) {
    /** In kibibytes, at least 1. */
    public int kilobytes() {
      return Math.max(1, bytes / 1024);
    }

    /** Rounded up; 0 where it is not known. */
    public int minutes() {
      return (seconds + 59) / 60;
    }
  }

  /**
   * @throws NoSound where it is too large or none that is taken
   */
  static Sound of(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new NoSound("communities.broadcasts.sound.large");
    }
    Format format = format(bytes);
    byte[] content = format == Format.M4A ? SoundLength.withoutNotes(bytes) : bytes;
    return new Sound(
        new Facts(format, content.length, SoundLength.seconds(format, content)), content);
  }

  private static Format format(byte[] bytes) {
    if (has(bytes, 0, "OggS") && (has(bytes, 28, "OpusHead") || has(bytes, 29, "vorbis"))) {
      return Format.OGG;
    }
    if (has(bytes, 4, "ftypM4A") || has(bytes, 4, "ftypmp4") || has(bytes, 4, "ftypiso")) {
      return Format.M4A;
    }
    if (SoundLength.isMp3(bytes)) {
      return Format.MP3;
    }
    throw new NoSound("communities.broadcasts.sound.wrong");
  }

  static boolean has(byte[] bytes, int from, String latin) {
    byte[] signs = latin.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= from + signs.length
        && Arrays.equals(bytes, from, from + signs.length, signs, 0, signs.length);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Sound";
  }
}
