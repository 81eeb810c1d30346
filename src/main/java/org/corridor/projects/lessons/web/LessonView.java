package org.corridor.projects.lessons.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.platform.form.Choice;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's page.
 *
 * @param block that it is about; null for none
 * @param blocks that an own lesson may be about
 */
public record LessonView(
    String path, Line line, @Nullable Block block, List<Choice> blocks, boolean fresh) {

  public boolean own() {
    return line.topic().kind() == Kind.OWN;
  }

  public String action() {
    return path + "/" + line.topic();
  }
}
