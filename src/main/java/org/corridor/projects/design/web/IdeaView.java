package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.form.Choice;

/**
 * Beside the form of the first step.
 *
 * @param languages in which the design may be written
 */
public record IdeaView(List<Choice> languages) {

  public IdeaView {
    languages = List.copyOf(languages);
  }
}
