package org.corridor.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures for documents: JPEG and PNG by their bytes, whatever they call themselves. */
public final class Pictures {

  private static final Set<String> TYPES = Set.of("jpeg", "png");
  private static final int LONGEST_SIDE = 8_000;
  private static final long MOST_PIXELS = 25_000_000;

  private Pictures() {}

  /** Empty for what is no such picture, or too large to be put on paper. */
  public static Optional<Part.Picture> of(byte[] bytes, String caption, String alternative) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        String type = reader.getFormatName().toLowerCase(Locale.ROOT);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return TYPES.contains(type) && fits(width, height)
            ? Optional.of(new Part.Picture(bytes, type, width, height, caption, alternative))
            : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Damaged, or made to do damage: for a document both are no picture.
      return Optional.empty();
    }
  }

  private static boolean fits(int width, int height) {
    return width > 0
        && height > 0
        && Math.max(width, height) <= LONGEST_SIDE
        && (long) width * height <= MOST_PIXELS;
  }
}
