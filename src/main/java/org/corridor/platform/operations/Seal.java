package org.corridor.platform.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The last 64 characters of a backup, kept as the comment of the ZIP: the SHA-256 of all before
 * them. The checksums of the tables vouch for what they hold; the seal for the file as a whole, so
 * that a single wrong bit anywhere is noticed.
 */
final class Seal {

  static final int LENGTH = 64;

  /** What stands there until the file is sealed. */
  static final String OPEN = "-".repeat(LENGTH);

  private Seal() {}

  /** Puts the seal in the place that was kept free for it. */
  static void close(Path file) throws IOException {
    byte[] seal = of(file).getBytes(StandardCharsets.US_ASCII);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(open.length() - LENGTH);
      open.write(seal);
    }
  }

  /**
   * Whether nothing of the file was changed since it was sealed.
   *
   * @param comment of the ZIP at this path; null where it has none
   */
  static boolean holds(Path file, @Nullable String comment) throws IOException {
    return of(file).equals(comment);
  }

  private static String of(Path file) throws IOException {
    MessageDigest digest = Restore.sha256();
    long left = Files.size(file) - LENGTH;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          break;
        }
        digest.update(buffer, 0, read);
        left -= read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
