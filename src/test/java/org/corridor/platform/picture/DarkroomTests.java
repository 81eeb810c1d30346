package org.corridor.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.corridor.platform.picture.PictureRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTests {

  private static final String WEBP =
      "UklGRkgAAABXRUJQVlA4IDwAAAAwAwCdASooAB4APtFmrFCoJaQipWgBABoJZwDOsA8Kmg"
          + "gAAP7qZf9VU9frW//jeP8l39u+yk8rGE8AAAA=";

  private static final int LARGE = 400;
  private static final int SMALL = 192;

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

    List<byte[]> all = new ArrayList<>(develop(sent));
    all.add(darkroom.whole(sent, 1000).get(0).jpeg());

    for (byte[] kept : all) {
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
    BufferedImage large = Pictures.read(develop(Pictures.fromPhone(orientation)).get(0));

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
    List<byte[]> photo = develop(Pictures.jpeg(width, height));

    assertSide(photo.get(0), LARGE);
    assertSide(photo.get(1), SMALL);
    assertThat(photo.get(0).length).isLessThan(60_000);
  }

  /** A red quarter at the top left of something wide; where it is after it was turned upright. */
  @ParameterizedTest
  @CsvSource({
    "1, false, 0, 0", "2, false, 1, 0", "3, false, 1, 1", "4, false, 0, 1",
    "5, true, 0, 0", "6, true, 1, 0", "7, true, 1, 1", "8, true, 0, 1"
  })
  void aWholePictureIsTurnedTooAndLosesNothing(int code, boolean lying, int right, int down) {
    BufferedImage wide = Pictures.quarter(80, 40, BufferedImage.TYPE_INT_RGB);

    BufferedImage upright = new Orientation(code).upright(wide);

    assertThat(List.of(upright.getWidth(), upright.getHeight()))
        .isEqualTo(lying ? List.of(40, 80) : List.of(80, 40));
    int x = upright.getWidth() / 4 + (right == 1 ? upright.getWidth() / 2 : 0);
    int y = upright.getHeight() / 4 + (down == 1 ? upright.getHeight() / 2 : 0);
    assertColour(upright, x, y, Color.RED);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 300, 480, 144",
    "300, 1000, 144, 480",
    "6000, 3000, 480, 240",
    "100, 50, 100, 50",
    "1, 7000, 1, 480",
    "961, 961, 480, 480"
  })
  void aWholePictureKeepsItsShapeAndNeverGrows(int width, int height, int across, int down) {
    Picture made = darkroom.whole(Pictures.jpeg(width, height), 480).get(0);

    assertThat(List.of(made.width(), made.height())).isEqualTo(List.of(across, down));
    BufferedImage image = Pictures.read(made.jpeg());
    assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(across, down));
  }

  @Test
  void aPaperIsAPdfAsItCameOrAPhotoMadeAnew() {
    Papers papers = new Papers(darkroom);
    byte[] pdf = "%PDF-1.7 a list".getBytes(StandardCharsets.US_ASCII);
    assertThat(papers.take(pdf).content()).isEqualTo(pdf);
    assertThat(papers.take(pdf).name("../../liste d’août.html", "paper"))
        .isEqualTo("liste d’août.pdf");

    Paper photo = papers.take(Pictures.fromPhone(1));
    assertThat(new String(photo.content(), StandardCharsets.ISO_8859_1))
        .doesNotContain(Pictures.CAMERA, "Exif");
    assertThat(photo.name("C:\\x\\.png", "paper")).isEqualTo("paper.jpg");
    assertThat(photo.name("😀".repeat(300), "paper").codePoints()).hasSize(120);

    assertThatThrownBy(() -> papers.take("<html>".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOfSatisfying(
            PictureRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PAPER));
  }

  @Test
  void pngAndWebpBecomeJpegAndWhatIsTransparentWhite() {
    List<byte[]> png =
        develop(Pictures.written(new BufferedImage(90, 90, BufferedImage.TYPE_INT_ARGB), "png"));
    assertColour(Pictures.read(png.get(0)), 200, 200, Color.WHITE);
    assertThat(PictureFormat.of(png.get(0))).contains(PictureFormat.JPEG);

    List<byte[]> webp = develop(Base64.getDecoder().decode(WEBP));
    assertColour(Pictures.read(webp.get(1)), 96, 96, new Color(200, 30, 30));
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
        assertSide(develop(damaged).get(1), SMALL);
      } catch (PictureRefused expected) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 299);
  }

  private List<byte[]> develop(byte[] bytes) {
    return darkroom.squares(bytes, LARGE, SMALL).stream().map(Picture::jpeg).toList();
  }

  private void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> develop(bytes))
        .isInstanceOfSatisfying(
            PictureRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
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
