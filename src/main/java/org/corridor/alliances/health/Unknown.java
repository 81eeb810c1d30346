package org.corridor.alliances.health;

/** There is no such thing in this partnership: the page is not found. */
public final class Unknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unknown() {
    super("Not in this partnership");
  }
}
