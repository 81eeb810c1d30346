package org.corridor.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them, and as attackers do. */
public final class Pictures {

  /** What the camera wrote into {@link #fromPhone}: nothing of it may come out. */
  public static final String CAMERA = "zqcamera-of-awa";

  private Pictures() {}

  /** White, with a red quarter at the top left. */
  static BufferedImage quarter(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    return image;
  }

  public static byte[] jpeg(int width, int height) {
    return written(quarter(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage read(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG with the place, the camera, and how it was held (Exif), and a comment. */
  public static byte[] fromPhone(int orientation) {
    byte[] plain = jpeg(640, 480);
    byte[] exif = exif(orientation);
    byte[] comment = CAMERA.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer all = ByteBuffer.allocate(plain.length + exif.length + comment.length + 8);
    all.put(plain, 0, 2);
    segment(all, 0xe1, exif);
    segment(all, 0xfe, comment);
    all.put(plain, 2, plain.length - 2);
    return all.array();
  }

  private static void segment(ByteBuffer to, int marker, byte[] content) {
    to.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
  }

  /** Make, Orientation and a pointer to the place: 13 degrees north. */
  private static byte[] exif(int orientation) {
    byte[] make = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
    int gps = 8 + 2 + 3 * 12 + 4;
    int latitude = gps + 2 + 2 * 12 + 4;
    int text = latitude + 24;
    ByteBuffer exif = ByteBuffer.allocate(6 + text + make.length).order(ByteOrder.LITTLE_ENDIAN);
    exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 3);
    entry(exif, 0x010f, 2, make.length, text);
    entry(exif, 0x0112, 3, 1, orientation);
    entry(exif, 0x8825, 4, 1, gps);
    exif.putInt(0).putShort((short) 2);
    entry(exif, 1, 2, 2, 'N');
    entry(exif, 2, 5, 3, latitude);
    exif.putInt(0);
    for (int number : new int[] {13, 1, 30, 1, 15, 1}) {
      exif.putInt(number);
    }
    return exif.put(make).array();
  }

  private static void entry(ByteBuffer to, int tag, int type, int count, int value) {
    to.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A PNG that says it is this large, in a few bytes. */
  public static byte[] pngThatClaims(int width, int height) {
    byte[] png = written(quarter(8, 8, BufferedImage.TYPE_INT_RGB), "png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    header.putInt(29, (int) crc.getValue());
    return png;
  }

  /** A JPEG that says it is this large, in a few bytes. */
  static byte[] jpegThatClaims(int width, int height) {
    byte[] jpeg = jpeg(8, 8);
    for (int i = 0; i < jpeg.length - 8; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return jpeg;
      }
    }
    throw new IllegalStateException("No frame");
  }
}
