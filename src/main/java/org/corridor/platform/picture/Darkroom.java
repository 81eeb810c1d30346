package org.corridor.platform.picture;

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
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.corridor.platform.picture.PictureRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Makes pictures of what people send. Until it is decoded that is hostile: what it is, and how many
 * pixels it says it has, is looked at before any of them is decoded; they are thinned out while
 * they are read. What comes out is JPEG made of pixels alone, upright, so that nothing of the file
 * survives: no place, no camera, no thumbnail.
 */
@Component
public class Darkroom {

  /** What may be sent at most, in bytes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /** A progressive JPEG has about ten; each costs as much as decoding the whole picture. */
  private static final int MOST_SCANS = 64;

  private static final float QUALITY = 0.82f;
  private static final int PATIENCE_SECONDS = 20;

  /** One at a time, so that many at once do not fill the memory. */
  private final Semaphore room = new Semaphore(1, true);

  /**
   * The middle square of a picture, once for each side, in this order.
   *
   * @param sides in pixels, the largest first
   * @throws PictureRefused where it is none that is taken
   */
  public List<Picture> squares(byte[] bytes, int... sides) {
    return develop(bytes, true, sides);
  }

  /**
   * The whole picture, once for each size, in this order; one that is smaller keeps its size.
   *
   * @param longest of its two sides, in pixels, the largest first
   * @throws PictureRefused where it is none that is taken
   */
  public List<Picture> whole(byte[] bytes, int... longest) {
    return develop(bytes, false, longest);
  }

  private List<Picture> develop(byte[] bytes, boolean square, int... sizes) {
    PictureFormat format = check(bytes);
    if (!enter()) {
      throw new PictureRefused(Reason.BUSY);
    }
    try {
      BufferedImage image = decode(bytes, format, square, sizes[0]);
      Orientation held =
          format == PictureFormat.JPEG ? Orientation.ofJpeg(bytes) : Orientation.UPRIGHT;
      return IntStream.of(sizes)
          .mapToObj(size -> jpeg(held.upright(square ? side(image, size) : fit(image, size))))
          .toList();
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
      throw new PictureRefused(Reason.NOTHING);
    }
    if (bytes.length > MOST_BYTES) {
      throw new PictureRefused(Reason.TOO_LARGE);
    }
    PictureFormat format =
        PictureFormat.of(bytes).orElseThrow(() -> new PictureRefused(Reason.NOT_A_PICTURE));
    if (format == PictureFormat.JPEG && scans(bytes) > MOST_SCANS) {
      throw new PictureRefused(Reason.BROKEN);
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

  private static BufferedImage decode(
      byte[] bytes, PictureFormat format, boolean square, int wanted) {
    ImageReader reader = reader(format);
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > format.mostPixels()) {
        throw new PictureRefused(Reason.TOO_MANY_PIXELS);
      }
      ImageReadParam param = reader.getDefaultReadParam();
      BufferedImage image =
          reader.read(
              0, square ? middle(param, width, height, wanted) : all(param, width, height, wanted));
      return scaled(image, image.getWidth(), image.getHeight());
    } catch (PictureRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw new PictureRefused(Reason.BROKEN);
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
  private static ImageReadParam middle(ImageReadParam param, int width, int height, int wanted) {
    int side = Math.min(width, height);
    int step = Math.max(1, side / (2 * wanted));
    param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  /** Leaves at most twice as many as are wanted, and at least as many, so that it fits memory. */
  private static ImageReadParam all(ImageReadParam param, int width, int height, int wanted) {
    int step = Math.max(1, (Math.max(width, height) + 2 * wanted - 1) / (2 * wanted));
    param.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
    return param;
  }

  private static BufferedImage side(BufferedImage image, int side) {
    return smooth(image, side, side);
  }

  private static BufferedImage fit(BufferedImage image, int longest) {
    double share = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    return smooth(
        image,
        (int) Math.max(1, Math.round(image.getWidth() * share)),
        (int) Math.max(1, Math.round(image.getHeight() * share)));
  }

  private static BufferedImage smooth(BufferedImage from, int width, int height) {
    BufferedImage image = from;
    while (image.getWidth() > 2 * width && image.getHeight() > 2 * height) {
      image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
    }
    return scaled(image, width, height);
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return scaled;
  }

  private static Picture jpeg(BufferedImage image) {
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
    return new Picture(bytes.toByteArray(), image.getWidth(), image.getHeight());
  }
}
