package org.corridor.alliances.health;

/** Somebody else saved it since the form was filled. Nothing was changed. */
public final class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Overtaken() {
    super("Saved by somebody else in the meantime");
  }
}
