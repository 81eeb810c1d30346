package org.corridor.alliances.stakeholders.domain;

/** Something that cannot be done as things stand, with the key of the sentence that says why. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String text;

  Refusal(String text) {
    super(text);
    this.text = text;
  }

  public String text() {
    return text;
  }
}
