package org.corridor.projects.money.domain;

import java.util.Optional;

/**
 * The receipt of an entry as it was sent: a PDF or a photo. It is only ever given out as a download
 * and never shown by this site, so that nothing in it runs here.
 *
 * @param name of the file as sent, without any path
 * @param type media type, found by looking at the bytes
 */
public record Receipt(String name, String type, byte[] content) {

  public static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;

  /** Empty where the bytes are none of the formats that are taken. */
  public static Optional<Receipt> of(String name, byte[] content) {
    return type(content).map(type -> new Receipt(plain(name), type, content));
  }

  private static Optional<String> type(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
      return Optional.of("application/pdf");
    }
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of("image/png");
    }
    return begins(bytes, 'R', 'I', 'F', 'F') && bytes.length > 12 && bytes[8] == 'W'
        ? Optional.of("image/webp")
        : Optional.empty();
  }

  private static boolean begins(byte[] file, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "").strip();
    return clean.isEmpty() ? "receipt" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
  }

  @Override
  public String toString() {
    return "Receipt";
  }
}
