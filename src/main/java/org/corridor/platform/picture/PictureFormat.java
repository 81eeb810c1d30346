package org.corridor.platform.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture may be, known by its first bytes; names and content types are anybody's word. */
enum PictureFormat {
  JPEG(40_000_000),
  PNG(40_000_000),
  /** Its decoder holds the whole picture at once. */
  WEBP(16_000_000);

  private final long mostPixels;

  PictureFormat(long mostPixels) {
    this.mostPixels = mostPixels;
  }

  long mostPixels() {
    return mostPixels;
  }

  static Optional<PictureFormat> of(byte[] bytes) {
    return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return switch (this) {
      case JPEG -> starts(bytes, 0, "\u00ff\u00d8\u00ff");
      case PNG -> starts(bytes, 0, "\u0089PNG\r\n\u001a\n");
      case WEBP -> starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
    };
  }

  private static boolean starts(byte[] bytes, int from, String latin) {
    byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
    int to = from + expected.length;
    return bytes.length >= to && Arrays.equals(bytes, from, to, expected, 0, expected.length);
  }
}
