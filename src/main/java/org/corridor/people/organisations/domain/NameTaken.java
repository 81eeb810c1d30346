package org.corridor.people.organisations.domain;

/** Another organisation in the same country has the name. */
public final class NameTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  NameTaken(String path) {
    super("Another organisation has the name");
    this.path = path;
  }

  /** The address of the other one's page; empty if it is not shown. */
  public String path() {
    return path;
  }
}
