package org.corridor.projects.diary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.corridor.projects.diary.domain.Sound.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTests {

  @ParameterizedTest
  @CsvSource({
    "OggS.., OGG",
    "'\u001aE\u00df\u00a3..', WEBM",
    "....ftypM4A ...., MP4",
    "....ftyp3gp4...., THREE_GP",
    "ID3.., MP3",
    "\u00ff\u00fb.., MP3",
    "\u00ff\u00f1.., AAC",
    "RIFF....WAVE, WAV",
    "'#!AMR', AMR"
  })
  void theFirstBytesSayWhatItIs(String begins, Format format) {
    byte[] bytes = (begins + "........").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Sound.of(bytes).format()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>", "%PDF-1.7 ", "RIFF....AVI LIST", "\u00ff\u00d8\u00ff\u00e0 photo"})
  void whatIsNoneIsRefusedWhateverItIsCalled(String content) {
    assertThatThrownBy(() -> Sound.of(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(DiaryRefused.class);
    assertThatThrownBy(() -> Sound.of(new byte[Sound.MOST_BYTES + 1]))
        .isInstanceOf(DiaryRefused.class);
  }

  @Test
  void whatThePhoneNotedInItIsGoneAndNothingElseMoves() {
    byte[] note = box("udta", box("\u00a9xyz", "+14.7-017.4/".getBytes(StandardCharsets.US_ASCII)));
    byte[] sound = box("mdat", "the sound, +14.7".getBytes(StandardCharsets.US_ASCII));
    byte[] file =
        joined(
            box("ftyp", "M4A \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)),
            box("moov", joined(box("mvhd", new byte[20]), note)),
            sound);

    byte[] clean = Sound.of(file).content();

    String latin = new String(clean, StandardCharsets.ISO_8859_1);
    assertThat(clean).hasSameSizeAs(file);
    assertThat(latin).doesNotContain("xyz", "-017.4").contains("the sound, +14.7", "mvhd", "free");
  }

  /** Whatever comes is taken or refused; nothing else is thrown and no end is passed. */
  @Test
  void damagedBoxesDoNoHarm() {
    Random random = new Random(7);
    byte[] file =
        joined(
            box("ftyp", "M4A ....".getBytes(StandardCharsets.US_ASCII)),
            box("moov", box("udta", new byte[30])));
    for (int i = 0; i < 500; i++) {
      byte[] damaged = file.clone();
      for (int n = 0; n < 3; n++) {
        damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt(256);
      }
      assertThat(Sound.of(damaged).content()).hasSameSizeAs(file);
    }
  }

  private static byte[] box(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
