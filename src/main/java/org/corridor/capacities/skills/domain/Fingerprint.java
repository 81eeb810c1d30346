package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** What tells files from others, whatever order they came in. */
final class Fingerprint {

  /** Counts what is read of the files: another one reads the same files anew. */
  private static final int READING = 1;

  private Fingerprint() {}

  static String of(List<EscoFiles.Brought> files, String version) throws IOException {
    List<String> each = new ArrayList<>();
    for (EscoFiles.Brought file : files) {
      each.add(of(file));
    }
    Collections.sort(each);
    MessageDigest digest = digest();
    digest.update((READING + " " + version + " " + each).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String of(EscoFiles.Brought file) throws IOException {
    MessageDigest digest = digest();
    digest.update((file.name() + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] buffer = new byte[1 << 16];
    try (InputStream stream = Files.newInputStream(file.path())) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
