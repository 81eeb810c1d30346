package org.corridor.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

  @TempDir Path folder;

  @Test
  void opensWhatItSealedAlsoAfterARestart() {
    byte[] sealed = new Secrets(folder, "").seal("mangoes", "fruit of Awa");

    assertThat(new Secrets(folder, "").open(sealed, "fruit of Awa")).contains("mangoes");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("mangoes");
    assertThat(new Secrets(folder, "").seal("mangoes", "fruit of Awa")).isNotEqualTo(sealed);
  }

  @Test
  void opensNothingElse() {
    Secrets secrets = new Secrets(folder, "");
    byte[] sealed = secrets.seal("mangoes", "fruit of Awa");

    assertThat(secrets.open(sealed, "fruit of Eve")).isEmpty();
    assertThat(secrets.open(new byte[3], "fruit of Awa")).isEmpty();
    assertThat(new Secrets(folder.resolve("other"), "").open(sealed, "fruit of Awa")).isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(secrets.open(sealed, "fruit of Awa")).isEmpty();
  }

  @Test
  void makesNoKeyBeforeOneIsNeeded() throws IOException {
    new Secrets(folder, "");

    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void severalNodesShareTheKeyBySetting() throws IOException {
    byte[] sealed = new Secrets(folder, "").seal("mangoes", "fruit");
    String key = Files.readString(folder.resolve(Secrets.FILE));
    Path other = folder.resolve("other");

    assertThat(new Secrets(other, key).open(sealed, "fruit")).contains("mangoes");
    assertThat(other).doesNotExist();
  }

  @Test
  void ofSeveralThreadsOneMakesTheKey() {
    Set<String> opened =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> new Secrets(folder, "").seal("mangoes", "fruit"))
            .map(bytes -> new Secrets(folder, "").open(bytes, "fruit").orElse("lost"))
            .collect(Collectors.toSet());

    assertThat(opened).containsExactly("mangoes");
    assertThat(folder.toFile().list()).containsExactly(Secrets.FILE);
  }

  @Test
  void aWrongSettingStopsTheStartAndIsNotRepeated() {
    assertThatThrownBy(() -> new Secrets(folder, "{\"hidden\": 1}"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CORRIDOR_SECRET_KEY")
        .hasMessageNotContaining("hidden")
        .hasNoCause();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerReadsTheFile() throws IOException {
    new Secrets(folder, "").seal("mangoes", "fruit");

    assertThat(Files.getPosixFilePermissions(folder.resolve(Secrets.FILE)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
