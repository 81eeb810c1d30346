package org.corridor.projects.lessons.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says.
 *
 * @param title of an own lesson, or the threat's words; empty for a point of the toolbox
 * @param what happened; own lessons only
 * @param why it happened so; own lessons only
 * @param text what the team would tell others
 * @param language of all of these
 * @param happened null while nobody said
 * @param helped null while nobody said
 * @param since since when that is known; null for no day
 * @param blocks ids of the building blocks that it is about
 */
public record Learned(
    String title,
    String what,
    String why,
    String text,
    Language language,
    @Nullable Answer happened,
    @Nullable Answer helped,
    @Nullable LocalDate since,
    List<String> blocks) {

  /** Characters. */
  public static final int TITLE = 150;

  public static final int TEXT = 2_000;

  public Learned {
    blocks = List.copyOf(blocks);
  }

  /** Whether something happened, or helped. */
  public enum Answer {
    YES,
    PARTLY,
    NO,
    /** Not yet; too early to say. */
    NOT_YET;

    /** Key of the answer to whether it was done. */
    public String done() {
      return "projects.lessons.done." + Submission.code(this);
    }

    /** Key of the answer to whether it happened. */
    public String happened() {
      return "projects.lessons.happened." + Submission.code(this);
    }

    /** Key of the answer to whether it helped. */
    public String helped() {
      return "projects.lessons.helped." + Submission.code(this);
    }
  }

  /** Says nothing that somebody wrote. */
  @Override
  public String toString() {
    return "Learned";
  }
}
