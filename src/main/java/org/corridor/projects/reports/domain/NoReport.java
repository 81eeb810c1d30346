package org.corridor.projects.reports.domain;

/** The project has no such report, section, version or picture. */
public final class NoReport extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoReport() {
    super("No such report");
  }
}
