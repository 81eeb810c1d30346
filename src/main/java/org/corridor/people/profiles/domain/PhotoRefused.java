package org.corridor.people.profiles.domain;

import java.io.Serial;

/** What was sent cannot become a photo, or not now. */
public final class PhotoRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; the text is {@link #text()}. */
  public enum Reason {
    NOTHING,
    TOO_LARGE,
    NOT_A_PICTURE,
    BROKEN,
    TOO_MANY_PIXELS,
    BUSY;

    /** Key of what the member is told. */
    public String text() {
      return "people.photo.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  PhotoRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
