package org.corridor.platform.picture;

import java.io.Serial;

/** What was sent cannot become a picture, or not now. */
public final class PictureRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; the text is {@link #text()}. */
  public enum Reason {
    NOTHING,
    TOO_LARGE,
    NOT_A_PICTURE,
    /** Neither a picture nor a PDF. */
    NOT_A_PAPER,
    BROKEN,
    TOO_MANY_PIXELS,
    BUSY;

    /** Key of what the member is told. */
    public String text() {
      return "platform.picture.refused."
          + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  PictureRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
