package org.corridor.capacities.planning.engine;

/**
 * How good the best plan so far is.
 *
 * @param filled seats with somebody
 * @param seats all seats
 * @param fit of all filled seats, 0 to 100 each
 * @param worth of all filled seats without what unfairness loses: fit times weight
 * @param unfair what is lost because the same people go several times, in the same measure
 * @param cost in minor units
 */
public record Standing(int filled, int seats, long fit, long worth, long unfair, long cost) {

  /** What plans are compared by first. */
  public long good() {
    return worth - unfair;
  }
}
