package org.corridor.projects.workplan.domain;

/** The plan that holds has no such activity or milestone: the page is not found. */
public final class NoSuchPart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchPart() {
    super("Not in this plan");
  }
}
