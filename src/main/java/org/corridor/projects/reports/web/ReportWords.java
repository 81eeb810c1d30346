package org.corridor.projects.reports.web;

/** Counts what was written. */
public final class ReportWords {

  private ReportWords() {}

  /** Words, as they are parted by spaces. */
  public static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
