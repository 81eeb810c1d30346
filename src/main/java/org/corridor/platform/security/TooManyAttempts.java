package org.corridor.platform.security;

import java.time.Duration;

/** Tried too often; the reader is told when to come back, with status 429. */
public final class TooManyAttempts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Duration wait;

  public TooManyAttempts(Duration wait) {
    super("Too many attempts");
    this.wait = wait;
  }

  /** How long until the next attempt is possible. */
  public Duration waitFor() {
    return wait;
  }
}
