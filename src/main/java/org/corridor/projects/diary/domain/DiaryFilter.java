package org.corridor.projects.diary.domain;

import org.corridor.platform.form.Submission;

/**
 * Which entries are looked for.
 *
 * @param activity id in the plan; empty for all
 * @param by id of a member; empty for all
 * @param words in the sentence or the place; empty for all
 */
public record DiaryFilter(String activity, String by, Kind kind, String words) {

  /** Characters of the words. */
  public static final int WORDS = 100;

  public static final DiaryFilter ALL = new DiaryFilter("", "", Kind.ALL, "");

  /** What an entry has. */
  public enum Kind {
    ALL,
    PHOTO,
    SOUND;

    /** Key of its name. */
    public String text() {
      return "projects.diary.kind." + Submission.code(this);
    }
  }
}
