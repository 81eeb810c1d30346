package org.corridor.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPictureTests {

  private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final int ZOOM = 8;

  @Test
  void aReaderReadsWhatThePictureHolds() throws Exception {
    String content =
        "otpauth://totp/Corridor:awa%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Corridor";

    assertThat(read(QrPicture.of(content))).isEqualTo(content);
  }

  @Test
  void aReaderReadsThePngFileToo() throws Exception {
    String content = "https://corridor.example.org/join/K7Q2M9X";
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrPicture.of(content).png(ZOOM)));
    int side = image.getWidth();
    int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);

    RGBLuminanceSource seen = new RGBLuminanceSource(side, side, pixels);
    assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText())
        .isEqualTo(content);
  }

  @Test
  void isSmall() {
    assertThat(QrPicture.of("x".repeat(120)).path()).hasSizeLessThan(16_000);
  }

  /** Draws the path and reads the picture as a phone does. */
  private static String read(QrPicture picture) throws Exception {
    int side = picture.size() * ZOOM;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    STROKE.matcher(picture.path()).results().forEach(stroke -> draw(stroke, side, pixels));
    RGBLuminanceSource seen = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
  }

  private static void draw(MatchResult stroke, int side, int[] pixels) {
    int x = Integer.parseInt(stroke.group(1)) * ZOOM;
    int y = Integer.parseInt(stroke.group(2)) * ZOOM;
    int length = Integer.parseInt(stroke.group(3)) * ZOOM;
    for (int row = y; row < y + ZOOM; row++) {
      Arrays.fill(pixels, row * side + x, row * side + x + length, 0);
    }
  }
}
