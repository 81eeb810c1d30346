package org.corridor.alliances.health;

/** Something that cannot be done as things stand. */
public final class NotNow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  /**
   * @param text key of the sentence that says why
   */
  public NotNow(String text) {
    super(text);
    this.text = text;
  }

  public String text() {
    return text;
  }
}
