package org.corridor.communities.broadcasts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.corridor.communities.broadcasts.domain.Sound.Format;
import org.junit.jupiter.api.Test;

class SoundTests {

  /** Frames of 36 milliseconds. */
  static byte[] mp3(int frames) {
    byte[] sound = new byte[frames * 36];
    for (int at = 0; at < sound.length; at += 36) {
      sound[at] = (byte) 0xff;
      sound[at + 1] = (byte) 0xf3;
      sound[at + 2] = 0x18;
      sound[at + 3] = (byte) 0xc0;
    }
    return sound;
  }

  private static byte[] opus(int seconds) {
    ByteBuffer file = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    file.put(0, latin("OggS")).put(28, latin("OpusHead")).putShort(38, (short) 312);
    file.put(150, latin("OggS")).putLong(156, 312 + 48_000L * seconds);
    return file.array();
  }

  private static byte[] m4a(int seconds, String noted) throws Exception {
    ByteBuffer header = ByteBuffer.allocate(100);
    header.putInt(12, 1_000).putInt(16, seconds * 1_000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(box("ftyp", latin("M4A 0000")));
    ByteArrayOutputStream movie = new ByteArrayOutputStream();
    movie.write(box("mvhd", header.array()));
    movie.write(box("udta", latin(noted)));
    file.write(box("moov", movie.toByteArray()));
    return file.toByteArray();
  }

  private static byte[] box(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(latin(name))
        .put(content)
        .array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aSoundIsKnownByItsBytesAndSoIsHowLongItLasts() throws Exception {
    assertThat(Sound.of(mp3(1_000)).facts()).isEqualTo(new Sound.Facts(Format.MP3, 36_000, 36));
    assertThat(Sound.of(opus(95)).facts()).isEqualTo(new Sound.Facts(Format.OGG, 200, 95));
    Sound.Facts spoken = Sound.of(m4a(61, "x")).facts();
    assertThat(spoken.format()).isEqualTo(Format.M4A);
    assertThat(spoken.seconds()).isEqualTo(61);
    assertThat(spoken.minutes()).isEqualTo(2);
  }

  @Test
  void aTagBeforeAnMp3IsSkipped() {
    ByteBuffer tagged = ByteBuffer.allocate(10 + 200 + 360);
    tagged.put(latin("ID3")).put(new byte[] {4, 0, 0, 0, 0, 1, 72}).position(210);
    tagged.put(mp3(10));
    assertThat(Sound.of(tagged.array()).facts().format()).isEqualTo(Format.MP3);
  }

  @Test
  void whatAPhoneNotesInAnM4aIsGone() throws Exception {
    byte[] content = Sound.of(m4a(5, "+14.69-017.44 Phone of Awa")).content();
    assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Awa", "+14.69");
  }

  @Test
  void whatIsNoSoundOrTooLargeIsRefused() {
    assertThatThrownBy(() -> Sound.of(latin("<html>OggS</html>"))).isInstanceOf(NoSound.class);
    assertThatThrownBy(() -> Sound.of(latin("ID3" + "\0".repeat(40)))).isInstanceOf(NoSound.class);
    assertThatThrownBy(() -> Sound.of(new byte[Sound.MOST_BYTES + 1]))
        .isInstanceOf(NoSound.class)
        .hasMessage("communities.broadcasts.sound.large");
    assertThat(Sound.of(mp3(1)).facts().seconds()).isZero();
  }
}
