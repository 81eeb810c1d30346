package org.corridor.capacities.skills.cv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;

/** Tells what kind of file a CV is by how it begins, whatever it is called. */
public final class CvFile {

  /** Pieces that are looked at. */
  static final int MOST_PASSAGES = 600;

  /** Characters of a CV that are looked at; ten pages have about 40,000. */
  static final int MOST_TEXT = 100_000;

  private static final int LEAST_TEXT = 20;

  private CvFile() {}

  /**
   * The text of a CV, piece by piece in its order.
   *
   * @throws CvRefused where it cannot be read
   */
  public static List<Passage> read(byte[] file) {
    if (file.length == 0) {
      throw new CvRefused(Reason.EMPTY);
    }
    if (file.length > CvReading.MOST_BYTES) {
      throw new CvRefused(Reason.TOO_LARGE);
    }
    List<Passage> passages = passages(file);
    int letters = passages.stream().mapToInt(passage -> passage.text().length()).sum();
    if (letters < LEAST_TEXT) {
      throw new CvRefused(starts(file, "%PDF") ? Reason.SCANNED : Reason.EMPTY);
    }
    return passages;
  }

  private static List<Passage> passages(byte[] file) {
    if (starts(file, "%PDF")) {
      return PdfText.read(file);
    }
    if (starts(file, "PK")) {
      return WordText.read(file);
    }
    if ((file[0] & 0xFF) == 0xD0 && file.length > 1 && (file[1] & 0xFF) == 0xCF) {
      throw new CvRefused(Reason.OLD_WORD);
    }
    return switch (first(file)) {
      case '<' -> EuropassXml.read(file);
      case '{' -> EuropassJson.read(file);
      default -> throw new CvRefused(Reason.UNKNOWN);
    };
  }

  private static boolean starts(byte[] file, String mark) {
    return new String(file, 0, Math.min(file.length, mark.length()), StandardCharsets.ISO_8859_1)
        .equals(mark);
  }

  /** The first character that is neither blank nor the mark of UTF-8. */
  private static char first(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip();
    return start.isEmpty() ? ' ' : start.charAt(0);
  }
}
