package org.corridor.communities.broadcasts.domain;

/** A file that is no sound that is taken, or too large. */
public final class NoSound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;

  NoSound(String text) {
    super(text);
    this.text = text;
  }

  /** Key of the sentence that says why. */
  public String text() {
    return text;
  }
}
