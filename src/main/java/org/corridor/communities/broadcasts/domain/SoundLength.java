package org.corridor.communities.broadcasts.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.corridor.communities.broadcasts.domain.Sound.Format;

/**
 * How long a sound lasts, read from its bytes: the last page of an Ogg file (RFC 3533, RFC 7845),
 * the frames of an MP3 (ISO 11172-3), the movie header of an MP4 (ISO 14496-12). What a phone notes
 * in an MP4 of place and device becomes free space.
 */
final class SoundLength {

  private static final int[] KBITS = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0
  };
  private static final int[] KBITS_LOW = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0
  };
  private static final int[] RATES = {44_100, 48_000, 32_000, 0};
  private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
  private static final Set<String> OUTER = Set.of("moov", "trak", "mdia");
  private static final int HEAD = 8;
  private static final int LONGEST = 24 * 60 * 60;

  private SoundLength() {}

  /** 0 where it cannot be told. */
  static int seconds(Format format, byte[] file) {
    double seconds =
        switch (format) {
          case OGG -> ogg(file);
          case MP3 -> mp3(file);
          case M4A -> boxes(file, 0, file.length, false);
        };
    return seconds > 0 && seconds < LONGEST ? (int) Math.round(seconds) : 0;
  }

  /** Opus always counts 48,000 to the second, after what it skips first. */
  private static double ogg(byte[] file) {
    boolean opus = Sound.has(file, 28, "OpusHead");
    if (file.length < 60) {
      return 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int rate = opus ? 48_000 : bytes.getInt(40);
    int skipped = opus ? Short.toUnsignedInt(bytes.getShort(38)) : 0;
    for (int at = file.length - 27; at >= 0; at--) {
      if (file[at] == 'O' && Sound.has(file, at, "OggS")) {
        return rate > 0 ? (double) (bytes.getLong(at + 6) - skipped) / rate : 0;
      }
    }
    return 0;
  }

  /** Whether a frame of layer III begins here. */
  private static boolean isFrame(byte[] file, int at) {
    return at + 4 <= file.length
        && file[at] == (byte) 0xff
        && (file[at + 1] & 0xe6) == 0xe2
        && (file[at + 1] & 0x18) != 0x08
        && (file[at + 2] & 0xf0) != 0xf0
        && (file[at + 2] & 0x0c) != 0x0c;
  }

  /** Whether a frame stands at the beginning, or after the tag. */
  static boolean isMp3(byte[] file) {
    return isFrame(file, afterTag(file));
  }

  private static double mp3(byte[] file) {
    int at = afterTag(file);
    double seconds = 0;
    while (isFrame(file, at)) {
      boolean first = (file[at + 1] & 0x18) == 0x18;
      int kbits = (first ? KBITS : KBITS_LOW)[(file[at + 2] & 0xf0) >> 4];
      int version = file[at + 1] & 0x18;
      int halved = first ? 0 : version == 0x10 ? 1 : 2;
      int rate = RATES[(file[at + 2] & 0x0c) >> 2] >> halved;
      if (kbits == 0 || rate == 0) {
        break;
      }
      int samples = first ? 1152 : 576;
      seconds += (double) samples / rate;
      at += samples / 8 * kbits * 1000 / rate + ((file[at + 2] & 0x02) >> 1);
    }
    return seconds;
  }

  /** The size of an ID3 tag has seven bits in each of four bytes. */
  private static int afterTag(byte[] file) {
    if (!Sound.has(file, 0, "ID3") || file.length < 10) {
      return 0;
    }
    int size = 0;
    for (int i = 6; i < 10; i++) {
      size = size << 7 | file[i] & 0x7f;
    }
    return Math.min(file.length, 10 + size);
  }

  static byte[] withoutNotes(byte[] file) {
    byte[] clean = file.clone();
    boxes(clean, 0, clean.length, true);
    return clean;
  }

  /** Looks for the movie header; on the way it may clear what is noted. */
  private static double boxes(byte[] file, int from, int to, boolean clear) {
    int at = from;
    double seconds = 0;
    while (at + HEAD <= to) {
      long size = Integer.toUnsignedLong(ByteBuffer.wrap(file, at, 4).getInt());
      long end = size == 0 ? to : at + size;
      if (end < (long) at + HEAD || end > to) {
        return seconds;
      }
      String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (clear && NOTES.contains(name)) {
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, file, at + 4, 4);
        Arrays.fill(file, at + HEAD, (int) end, (byte) 0);
      } else if (name.equals("mvhd")) {
        seconds = header(file, at + HEAD, (int) end);
      } else if (OUTER.contains(name)) {
        seconds = Math.max(seconds, boxes(file, at + HEAD, (int) end, clear));
      }
      at = (int) end;
    }
    return seconds;
  }

  private static double header(byte[] file, int at, int end) {
    boolean wide = at < end && file[at] == 1;
    int scaleAt = at + (wide ? 20 : 12);
    if (scaleAt + (wide ? 12 : 8) > end) {
      return 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(file);
    long scale = Integer.toUnsignedLong(bytes.getInt(scaleAt));
    long lasts =
        wide ? bytes.getLong(scaleAt + 4) : Integer.toUnsignedLong(bytes.getInt(scaleAt + 4));
    return scale == 0 ? 0 : (double) lasts / scale;
  }
}
