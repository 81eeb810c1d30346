package org.corridor.projects.closing.domain;

/** There is no such commitment, hand-over or check-back in this project. */
public final class NoSuchCommitment extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchCommitment() {
    super("No such part of a closing");
  }
}
