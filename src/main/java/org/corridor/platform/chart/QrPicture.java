package org.corridor.platform.chart;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG picture, one unit a module, for the component {@code qrCode}.
 *
 * @param size units on each side, with the quiet zone of four units that readers need
 * @param path what is dark
 */
public record QrPicture(int size, String path) {

  private static final int QUIET = 4;

  /** Left, top and length of a stroke of {@link #path}. */
  private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

  /** With medium error correction: a scratched screen or a bad printer does not matter. */
  public static QrPicture of(String content) {
    QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      row(code, y, path);
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }

  /**
   * The same as a PNG file, for printers and messengers.
   *
   * @param scale pixels a unit, from 1
   */
  public byte[] png(int scale) {
    BufferedImage image =
        new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    Matcher stroke = STROKE.matcher(path);
    while (stroke.find()) {
      pen.fillRect(
          Integer.parseInt(stroke.group(1)) * scale,
          Integer.parseInt(stroke.group(2)) * scale,
          Integer.parseInt(stroke.group(3)) * scale,
          scale);
    }
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Neighbours in a row are one stroke, which keeps the page small. */
  private static void row(QrCode code, int y, StringBuilder path) {
    for (int x = 0; x < code.size; x++) {
      if (code.getModule(x, y)) {
        int start = x;
        while (code.getModule(x + 1, y)) {
          x++;
        }
        int length = x - start + 1;
        path.append("M%d %dh%dv1h-%dz".formatted(start + QUIET, y + QUIET, length, length));
      }
    }
  }
}
