package org.corridor.projects.visits.domain;

/** There is no such visit, question or recommendation in this project. */
public final class NoVisit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoVisit() {
    super("No such visit");
  }
}
