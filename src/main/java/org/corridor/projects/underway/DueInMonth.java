package org.corridor.projects.underway;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has to do in a subject by a day, for the mail that tells each of a team once a
 * month what is due and what is late. Each bean of this kind is asked.
 */
public interface DueInMonth {

  /** What is not done yet, whenever it is due; no names of people: mails cannot be taken back. */
  List<Due> due(ProjectUnderWay project, Member member);

  /**
   * @param text as the project's own plan, or whoever wrote it, says it
   */
  record Due(String text, LocalDate day) {}
}
