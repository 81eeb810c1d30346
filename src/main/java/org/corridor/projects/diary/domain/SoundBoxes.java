package org.corridor.projects.diary.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The boxes that MP4 and 3GP files are made of (ISO 14496-12): a size, four letters, what is in it.
 * Phones note place, device and time in the boxes {@code udta} and {@code meta}; they become free
 * space, so that nothing else moves.
 */
final class SoundBoxes {

  private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
  private static final Set<String> OUTER = Set.of("moov", "trak", "mdia", "moof", "traf");
  private static final int HEAD = 8;

  private SoundBoxes() {}

  static byte[] withoutNotes(byte[] file) {
    byte[] clean = file.clone();
    clear(clean, 0, clean.length);
    return clean;
  }

  private static void clear(byte[] file, int from, int to) {
    int at = from;
    while (at + HEAD <= to) {
      long size = Integer.toUnsignedLong(ByteBuffer.wrap(file, at, 4).getInt());
      int head = HEAD;
      if (size == 1 && at + 2 * HEAD <= to) {
        size = ByteBuffer.wrap(file, at + HEAD, HEAD).getLong();
        head = 2 * HEAD;
      }
      long end = size == 0 ? to : at + size;
      if (end < (long) at + head || end > to) {
        return;
      }
      String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (NOTES.contains(name)) {
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, file, at + 4, 4);
        Arrays.fill(file, at + head, (int) end, (byte) 0);
      } else if (OUTER.contains(name)) {
        clear(file, at + head, (int) end);
      }
      at = (int) end;
    }
  }
}
