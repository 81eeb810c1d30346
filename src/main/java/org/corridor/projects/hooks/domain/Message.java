package org.corridor.projects.hooks.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Something that a program is told.
 *
 * @param kind code of what came about, or {@code test}
 * @param about id of what it is about within the project; may be empty
 * @param tried when it was last tried; null for not yet
 * @param answer of the last try: the status of HTTP, or the name of what failed
 */
public record Message(
    UUID id,
    UUID hook,
    String kind,
    String about,
    String body,
    Instant made,
    int tries,
    @Nullable Instant tried,
    String answer,
    State state) {

  public enum State {
    WAITING,
    TAKEN,
    GIVEN_UP;

    /** Key of its name. */
    public String text() {
      return "projects.hooks.state." + Submission.code(this);
    }
  }

  @Override
  public String toString() {
    return "Message " + id;
  }
}
