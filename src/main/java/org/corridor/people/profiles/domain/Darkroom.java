package org.corridor.people.profiles.domain;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.corridor.people.profiles.domain.PhotoRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Makes photos of what people send. Until it is decoded that is hostile: what it is, and how many
 * pixels it says it has, is looked at before any of them is decoded; of those only the middle
 * square is, thinned out while it is read. What comes out is made of pixels alone, so that nothing
 * of the file survives: no place, no camera, no thumbnail.
 */
@Component
class Darkroom {

  static final int MOST_BYTES = 8 * 1024 * 1024;

  /** A progressive JPEG has about ten; each costs as much as decoding the whole picture. */
  private static final int MOST_SCANS = 64;

  private static final float QUALITY = 0.82f;
  private static final int PATIENCE_SECONDS = 20;

  /** One at a time, so that many at once do not fill the memory. */
  private final Semaphore room = new Semaphore(1, true);

  /**
   * @throws PhotoRefused where it is none that is taken
   */
  Photo develop(byte[] bytes, Instant now) {
    PictureFormat format = check(bytes);
    if (!enter()) {
      throw new PhotoRefused(Reason.BUSY);
    }
    try {
      BufferedImage square = decode(bytes, format);
      if (format == PictureFormat.JPEG) {
        square = Orientation.ofJpeg(bytes).upright(square);
      }
      return new Photo(
          UUID.randomUUID(), encode(square, Photo.LARGE), encode(square, Photo.SMALL), now);
    } finally {
      room.release();
    }
  }

  private boolean enter() {
    try {
      return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static PictureFormat check(byte[] bytes) {
    if (bytes.length == 0) {
      throw new PhotoRefused(Reason.NOTHING);
    }
    if (bytes.length > MOST_BYTES) {
      throw new PhotoRefused(Reason.TOO_LARGE);
    }
    PictureFormat format =
        PictureFormat.of(bytes).orElseThrow(() -> new PhotoRefused(Reason.NOT_A_PICTURE));
    if (format == PictureFormat.JPEG && scans(bytes) > MOST_SCANS) {
      throw new PhotoRefused(Reason.BROKEN);
    }
    return format;
  }

  /** How often a JPEG says that pixels follow (ITU-T T.81, marker SOS). */
  private static int scans(byte[] bytes) {
    int scans = 0;
    for (int i = 1; i < bytes.length; i++) {
      if (bytes[i - 1] == (byte) 0xff && bytes[i] == (byte) 0xda) {
        scans++;
      }
    }
    return scans;
  }

  private static BufferedImage decode(byte[] bytes, PictureFormat format) {
    ImageReader reader = reader(format);
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > format.mostPixels()) {
        throw new PhotoRefused(Reason.TOO_MANY_PIXELS);
      }
      return opaque(reader.read(0, middle(reader.getDefaultReadParam(), width, height)));
    } catch (PhotoRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw new PhotoRefused(Reason.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /** Not every thread finds the readers that are not the JDK's, so that one is named. */
  private static ImageReader reader(PictureFormat format) {
    return format == PictureFormat.WEBP
        ? new WebPImageReaderSpi().createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(format.name()).next();
  }

  /** Leaves at least twice as many pixels as are wanted, so that it can be made smooth. */
  private static ImageReadParam middle(ImageReadParam param, int width, int height) {
    int side = Math.min(width, height);
    int step = Math.max(1, side / (2 * Photo.LARGE));
    param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  private static BufferedImage opaque(BufferedImage image) {
    return scaled(image, Math.min(image.getWidth(), image.getHeight()));
  }

  private static byte[] encode(BufferedImage square, int side) {
    BufferedImage image = square;
    while (image.getWidth() > 2 * side) {
      image = scaled(image, image.getWidth() / 2);
    }
    return jpeg(scaled(image, side));
  }

  private static BufferedImage scaled(BufferedImage image, int side) {
    BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, side, side, Color.WHITE, null);
    graphics.dispose();
    return scaled;
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
