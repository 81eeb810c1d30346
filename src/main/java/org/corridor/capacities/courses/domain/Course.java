package org.corridor.capacities.courses.domain;

import java.util.Locale;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.courses.CourseId;
import org.corridor.people.OrganisationId;

/**
 * A course, as whoever offers it sees it.
 *
 * @param revision counts its changes, from 1
 */
public record Course(
    CourseId id, OrganisationId organisation, CourseFacts facts, State state, int revision) {

  /** How it stands; the text is {@code capacities.courses.state.<code>}. */
  public enum State {
    DRAFT,
    PUBLISHED,
    ENDED;

    /** Key of its name. */
    public String text() {
      return "capacities.courses.state." + name().toLowerCase(Locale.ROOT);
    }
  }

  Course with(CourseFacts changed) {
    return new Course(id, organisation, changed, state, revision + 1);
  }

  Course in(State next) {
    return new Course(id, organisation, facts, next, revision + 1);
  }
}
