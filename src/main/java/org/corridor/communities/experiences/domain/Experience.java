package org.corridor.communities.experiences.domain;

import java.time.Instant;
import java.util.Locale;
import org.corridor.communities.experiences.ExperienceId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An experience: a draft is its author's alone, what is published is everybody's to read.
 *
 * @param hidden whether moderators took it out of sight; its author and stewards still see it
 * @param revision counts its changes, from 0
 */
public record Experience(
    ExperienceId id,
    PersonId author,
    Telling telling,
    State state,
    boolean hidden,
    int revision,
    Instant changed,
    @Nullable Instant published) {

  /** How it stands. */
  public enum State {
    DRAFT,
    PUBLISHED;

    /** Key of its name. */
    public String text() {
      return "communities.experiences.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  static Experience draft(ExperienceId id, PersonId author, Telling telling, Instant now) {
    return new Experience(id, author, telling, State.DRAFT, false, 0, now, null);
  }

  /** Whether everybody may read it. */
  public boolean isPublic() {
    return state == State.PUBLISHED && !hidden;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /**
   * @param base the revision that was changed
   * @throws ExperienceChanged where it has another one now
   */
  Experience with(Telling now, int base, Instant when) {
    if (base != revision) {
      throw new ExperienceChanged();
    }
    return new Experience(id, author, now, state, hidden, revision + 1, when, published);
  }

  /** Published first, it keeps its day when it comes back. */
  Experience become(State next, Instant when) {
    return new Experience(
        id,
        author,
        telling,
        next,
        hidden,
        revision + 1,
        when,
        next == State.PUBLISHED && published == null ? when : published);
  }
}
