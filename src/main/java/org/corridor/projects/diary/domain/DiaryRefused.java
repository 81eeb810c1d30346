package org.corridor.projects.diary.domain;

import org.corridor.platform.form.Submission;

/** Something that cannot be done with a diary as it stands. */
public final class DiaryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  DiaryRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code projects.diary.refused.<code>}. */
  public enum Why {
    /** Only in what runs can be written. */
    CLOSED,
    /** Somebody changed the entry meanwhile. */
    OVERTAKEN,
    /** The project has very many entries. */
    TOO_MANY,
    /** Neither sentence nor photo nor voice note. */
    EMPTY,
    SOUND_TOO_LARGE,
    /** Its first bytes are those of no format that is taken. */
    NOT_A_SOUND,
    /** It goes no further than the team anyway. */
    NOT_SHOWN,
    /** It was written by another person than the one who is signed in. */
    ANOTHER;

    /** Key of the sentence. */
    public String text() {
      return "projects.diary.refused." + Submission.code(this);
    }

    /** The field of the form that it is about; empty for none. */
    public String field() {
      return switch (this) {
        case SOUND_TOO_LARGE, NOT_A_SOUND -> "sound";
        case EMPTY -> "text";
        default -> "";
      };
    }
  }
}
