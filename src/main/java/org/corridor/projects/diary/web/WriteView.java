package org.corridor.projects.diary.web;

import java.util.List;
import org.corridor.platform.form.Choice;
import org.corridor.projects.diary.domain.DiaryEntry;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry.
 *
 * @param entry that is changed; null for a new one
 */
public record WriteView(
    ProjectUnderWay project, @Nullable DiaryEntry entry, List<Choice> activities) {

  public String diary() {
    return project.key().path() + "/diary";
  }

  public String action() {
    return entry == null ? diary() + "/new" : diary() + "/" + entry.id() + "/edit";
  }

  public String back() {
    return entry == null ? diary() : diary() + "/" + entry.id();
  }

  public boolean hasPhoto() {
    return entry != null && entry.photo() != null;
  }

  public boolean hasSound() {
    return entry != null && entry.sound() != null;
  }
}
