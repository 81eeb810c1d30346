package org.corridor.projects.diary.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.corridor.projects.diary.domain.DiaryRefused.Why;

/** A voice note: what phones record, known by its first bytes, whatever its name says. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody outside gets to change it
public record Sound(Format format, byte[] content) {

  /** Three megabytes: ten minutes as phones record speech. */
  public static final int MOST_BYTES = 3 * 1024 * 1024;

  /** Containers and codecs that browsers and phones write. */
  public enum Format {
    OGG("audio/ogg", "ogg"),
    WEBM("audio/webm", "webm"),
    THREE_GP("audio/3gpp", "3gp"),
    MP4("audio/mp4", "m4a"),
    MP3("audio/mpeg", "mp3"),
    AAC("audio/aac", "aac"),
    WAV("audio/wav", "wav"),
    AMR("audio/amr", "amr");

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

    private boolean begins(byte[] bytes) {
      return switch (this) {
        case OGG -> has(bytes, 0, "OggS");
        case WEBM -> has(bytes, 0, "\u001a\u0045\u00df\u00a3");
        case THREE_GP -> has(bytes, 4, "ftyp3g");
        case MP4 -> has(bytes, 4, "ftyp");
        case MP3 -> has(bytes, 0, "ID3") || frame(bytes, 0xe6, 0xe2);
        case AAC -> frame(bytes, 0xf6, 0xf0);
        case WAV -> has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE");
        case AMR -> has(bytes, 0, "#!AMR");
      };
    }

    /** Eleven set bits, then version and layer (ISO 11172-3, 2.4.2.3; ISO 13818-7 for ADTS). */
    private static boolean frame(byte[] bytes, int mask, int value) {
      return bytes.length > 3 && bytes[0] == (byte) 0xff && (bytes[1] & mask) == value;
    }

    private static boolean has(byte[] bytes, int from, String latin) {
      byte[] signs = latin.getBytes(StandardCharsets.ISO_8859_1);
      return bytes.length >= from + signs.length
          && Arrays.equals(bytes, from, from + signs.length, signs, 0, signs.length);
    }
  }

  /**
   * Without the place and the device that phones write into it.
   *
   * @throws DiaryRefused where it is too large or none that is taken
   */
  static Sound of(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new DiaryRefused(Why.SOUND_TOO_LARGE);
    }
    for (Format format : Format.values()) {
      if (format.begins(bytes)) {
        boolean boxes = format == Format.MP4 || format == Format.THREE_GP;
        return new Sound(format, boxes ? SoundBoxes.withoutNotes(bytes) : bytes);
      }
    }
    throw new DiaryRefused(Why.NOT_A_SOUND);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Sound";
  }
}
