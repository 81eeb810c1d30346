package org.corridor.projects.reports.web;

import org.corridor.platform.web.Page;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.web.Frame;

/** What the pages of reports say about who wrote, and how much. */
public final class ReportWords {

  private ReportWords() {}

  /** Who it was, in their own direction within a sentence of another. */
  public static String who(Frame frame, Page page, MemberId member) {
    return "\u2068" + frame.who(page, member) + "\u2069";
  }

  /** Words, as they are parted by spaces. */
  public static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
