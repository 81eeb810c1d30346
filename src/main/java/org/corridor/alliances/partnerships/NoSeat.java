package org.corridor.alliances.partnerships;

/**
 * The person has no seat in the partnership, or there is no such partnership: for them both are the
 * same, and the page is not found.
 */
public final class NoSeat extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSeat() {
    super("No such partnership for this person");
  }
}
