package org.corridor.alliances.forces.domain;

/** There are as many as there may be. */
public final class TooMany extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String text;
  private final int most;

  private TooMany(String text, int most) {
    super(text);
    this.text = text;
    this.most = most;
  }

  static TooMany changes() {
    return new TooMany("alliances.forces.full.changes", WantedChange.MOST);
  }

  static TooMany forces() {
    return new TooMany("alliances.forces.full.forces", Force.MOST);
  }

  /** The key of the sentence that says it, with the argument {@code most}. */
  public String text() {
    return text;
  }

  public int most() {
    return most;
  }
}
