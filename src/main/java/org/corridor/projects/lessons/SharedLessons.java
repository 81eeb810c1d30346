package org.corridor.projects.lessons;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectKey;

/**
 * The lessons that teams share with everybody: each one by the word of its coordinator, and only as
 * long as the team shows the project.
 */
public interface SharedLessons {

  /**
   * @param from how many are left out, from 0
   * @param most how many are given at most
   * @return the last changed first
   */
  List<SharedLesson> newest(int from, int most);

  int count();

  /**
   * A lesson as everybody may read it.
   *
   * @param project whose team learned it
   * @param projectTitle as the team wrote it
   * @param topic names it within its project, e.g. {@code savings-scheme.trust-and-accounts}
   * @param title of a lesson of the team's own, or the threat; empty where an action point or a
   *     caution of the toolbox is its title
   * @param text what the team would tell others
   * @param language of title and text
   * @param block id of the building block in the toolbox; empty for none
   * @param point id of the block's action point or caution; empty for none
   * @param changed when it was last changed or shared
   */
  record SharedLesson(
      ProjectKey project,
      String projectTitle,
      String topic,
      String title,
      String text,
      Language language,
      String block,
      String point,
      Instant changed) {}
}
