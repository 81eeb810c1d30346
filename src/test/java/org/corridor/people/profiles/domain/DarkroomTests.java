package org.corridor.people.profiles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.corridor.people.profiles.domain.PhotoRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTests {

  private static final String WEBP =
      "UklGRkgAAABXRUJQVlA4IDwAAAAwAwCdASooAB4APtFmrFCoJaQipWgBABoJZwDOsA8Kmg"
          + "gAAP7qZf9VU9frW//jeP8l39u+yk8rGE8AAAA=";

  private final Darkroom darkroom = new Darkroom();

  @Test
  void nothingThatTheCameraWroteComesOut() throws Exception {
    byte[] sent = Pictures.fromPhone(1);
    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                .getFirstDirectoryOfType(GpsDirectory.class)
                .containsTag(GpsDirectory.TAG_LATITUDE))
        .as("before, so that this test can fail")
        .isTrue();
    assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Pictures.CAMERA);

    Photo photo = develop(sent);

    for (byte[] kept : List.of(photo.large(), photo.small())) {
      assertThat(new String(kept, StandardCharsets.ISO_8859_1))
          .doesNotContain(Pictures.CAMERA, "Exif");
      assertThat(
              StreamSupport.stream(
                      ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept))
                          .getDirectories()
                          .spliterator(),
                      false)
                  .map(Directory::getName))
          .containsOnly("JPEG", "JFIF", "Huffman", "File Type");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
    "9, 0, 0"
  })
  void itIsTurnedTheWayTheCameraWasHeld(int orientation, int right, int down) {
    BufferedImage large = Pictures.read(develop(Pictures.fromPhone(orientation)).large());

    for (int x = 0; x < 2; x++) {
      for (int y = 0; y < 2; y++) {
        boolean red = x == right && y == down;
        assertColour(large, 100 + 200 * x, 100 + 200 * y, red ? Color.RED : Color.WHITE);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1000, 300", "300, 1000", "3000, 2900", "20, 20", "1, 7000"})
  void itIsASquareInTwoSizesWhateverCame(int width, int height) {
    Photo photo = develop(Pictures.jpeg(width, height));

    assertSide(photo.large(), Photo.LARGE);
    assertSide(photo.small(), Photo.SMALL);
    assertThat(photo.large().length).isLessThan(60_000);
  }

  @Test
  void pngAndWebpBecomeJpegAndWhatIsTransparentWhite() {
    Photo png =
        develop(Pictures.written(new BufferedImage(90, 90, BufferedImage.TYPE_INT_ARGB), "png"));
    assertColour(Pictures.read(png.large()), 200, 200, Color.WHITE);
    assertThat(PictureFormat.of(png.large())).contains(PictureFormat.JPEG);

    Photo webp = develop(Base64.getDecoder().decode(WEBP));
    assertColour(Pictures.read(webp.small()), 96, 96, new Color(200, 30, 30));
  }

  @Test
  void whatSaysItHasTooManyPixelsIsRefusedBeforeTheyAreDecoded() {
    assertRefused(Pictures.pngThatClaims(30_000, 30_000), Reason.TOO_MANY_PIXELS);
    assertRefused(Pictures.pngThatClaims(Integer.MAX_VALUE, 1), Reason.TOO_MANY_PIXELS);
    assertRefused(Pictures.jpegThatClaims(60_000, 60_000), Reason.TOO_MANY_PIXELS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hello.jpg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a...", "BM"})
  void whatIsNoPictureIsRefusedWhateverItIsCalled(String content) {
    assertRefused(content.getBytes(StandardCharsets.UTF_8), Reason.NOT_A_PICTURE);
  }

  @Test
  void whatIsBrokenEmptyOrTooLargeIsRefused() {
    byte[] jpeg = Pictures.jpeg(300, 300);

    assertRefused(new byte[0], Reason.NOTHING);
    assertRefused(Arrays.copyOf(jpeg, Darkroom.MOST_BYTES + 1), Reason.TOO_LARGE);
    assertRefused(Arrays.copyOf(jpeg, 40), Reason.BROKEN);
    assertRefused("\u0089PNG\r\n\u001a\nrest".getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN);
    assertRefused("RIFF....WEBPVP8 rest".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN);
  }

  /** Each scan costs as much as the whole picture; thousands fit into a file. */
  @Test
  void aJpegOfVeryManyScansIsRefused() {
    byte[] jpeg = Arrays.copyOf(Pictures.jpeg(300, 300), 100_000);
    for (int i = 50_000; i < 60_000; i += 2) {
      jpeg[i] = (byte) 0xff;
      jpeg[i + 1] = (byte) 0xda;
    }
    assertRefused(jpeg, Reason.BROKEN);
  }

  /** Whatever comes becomes a photo or is refused; nothing else is thrown. */
  @Test
  void damagedFilesAreRefusedOrRead() {
    Random random = new Random(7);
    List<byte[]> whole =
        List.of(
            Pictures.fromPhone(6),
            Pictures.written(Pictures.quarter(60, 60, BufferedImage.TYPE_INT_ARGB), "png"),
            Base64.getDecoder().decode(WEBP));
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.get(i % 3).clone();
      for (int n = 0; n < 4; n++) {
        damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt(256);
      }
      try {
        assertSide(develop(damaged).small(), Photo.SMALL);
      } catch (PhotoRefused expected) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 299);
  }

  private Photo develop(byte[] bytes) {
    return darkroom.develop(bytes, Instant.EPOCH);
  }

  private void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> develop(bytes))
        .isInstanceOfSatisfying(
            PhotoRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void assertSide(byte[] jpeg, int side) {
    BufferedImage image = Pictures.read(jpeg);
    assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(side, side));
  }

  private static void assertColour(BufferedImage image, int x, int y, Color expected) {
    Color colour = new Color(image.getRGB(x, y));
    assertThat(Math.abs(colour.getRed() - expected.getRed())).isLessThan(20);
    assertThat(Math.abs(colour.getGreen() - expected.getGreen())).isLessThan(20);
    assertThat(Math.abs(colour.getBlue() - expected.getBlue())).isLessThan(20);
  }
}
