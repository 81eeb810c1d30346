package org.corridor.platform.picture;

import java.nio.charset.StandardCharsets;
import org.corridor.platform.picture.Paper.Kind;
import org.corridor.platform.picture.PictureRefused.Reason;
import org.springframework.stereotype.Component;

/** Takes papers in, by their first bytes: names and content types are anybody's word. */
@Component
public class Papers {

  /** What may be sent at most, in bytes. */
  public static final int MOST_BYTES = Darkroom.MOST_BYTES;

  /** The longer side of a photographed paper, in pixels: small print stays readable. */
  static final int LONGEST = 2_000;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Darkroom darkroom;

  Papers(Darkroom darkroom) {
    this.darkroom = darkroom;
  }

  /**
   * Takes seconds where it is a large photo: not in a transaction.
   *
   * @throws PictureRefused where it is neither a PDF nor a photo that can be taken
   */
  public Paper take(byte[] bytes) {
    if (bytes.length == 0) {
      throw new PictureRefused(Reason.NOTHING);
    }
    if (bytes.length > MOST_BYTES) {
      throw new PictureRefused(Reason.TOO_LARGE);
    }
    if (bytes.length > PDF.length
        && java.util.Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length)) {
      return new Paper(Kind.PDF, bytes);
    }
    if (PictureFormat.of(bytes).isEmpty()) {
      throw new PictureRefused(Reason.NOT_A_PAPER);
    }
    return new Paper(Kind.JPEG, darkroom.whole(bytes, LONGEST).get(0).jpeg());
  }
}
