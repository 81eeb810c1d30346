package org.corridor.platform.chart;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG picture, one unit a module, for the component {@code qrCode}.
 *
 * @param size units on each side, with the quiet zone of four units that readers need
 * @param path what is dark
 */
public record QrPicture(int size, String path) {

  private static final int QUIET = 4;

  /** With medium error correction: a scratched screen or a bad printer does not matter. */
  public static QrPicture of(String content) {
    QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      row(code, y, path);
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
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
