package org.corridor.platform.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Which way up a camera was held (Exif 2.32, tag Orientation: 1 as it should be, 2 to 8 turned or
 * mirrored).
 */
record Orientation(int code) {

  static final Orientation UPRIGHT = new Orientation(1);

  /** Upright where nothing readable is said. Only Exif is read, of what a JPEG may hold. */
  static Orientation ofJpeg(byte[] bytes) {
    try {
      ExifIFD0Directory exif =
          JpegMetadataReader.readMetadata(
                  new ByteArrayInputStream(bytes), List.of(new ExifReader()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer code = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return code == null || code < 1 || code > 8 ? UPRIGHT : new Orientation(code);
    } catch (Exception unreadable) {
      return UPRIGHT;
    }
  }

  /** The picture as it should be seen. */
  BufferedImage upright(BufferedImage picture) {
    if (code == 1) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean lying = code > 4;
    BufferedImage turned =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(picture, turn(width, height), null);
    graphics.dispose();
    return turned;
  }

  private AffineTransform turn(double width, double height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
