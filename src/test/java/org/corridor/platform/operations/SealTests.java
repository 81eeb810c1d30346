package org.corridor.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTests {

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aSealedFile() throws IOException {
    file = folder.resolve("some.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setComment(Seal.OPEN);
      zip.putNextEntry(new ZipEntry("empty"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("rows"));
      zip.write("one\ttwo\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Seal.close(file);
  }

  @Test
  void holdsAsLongAsNothingIsChanged() throws IOException {
    assertThat(Seal.holds(file, comment())).isTrue();
  }

  @Test
  void isBrokenByAnyWrongBitWhereverItIs() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String comment = comment();
    for (int at = 0; at < whole.length - Seal.LENGTH; at++) {
      whole[at] ^= 1;
      Files.write(file, whole);
      assertThat(Seal.holds(file, comment)).as("byte " + at).isFalse();
      whole[at] ^= 1;
    }
    Files.write(file, whole);
    assertThat(Seal.holds(file, comment.replace(comment.charAt(0), 'x'))).isFalse();
    assertThat(Seal.holds(file, null)).isFalse();
  }

  @Test
  void anOpenPlaceIsNoSeal() throws IOException {
    assertThat(Seal.holds(file, Seal.OPEN)).isFalse();
  }

  private String comment() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getComment();
    }
  }
}
