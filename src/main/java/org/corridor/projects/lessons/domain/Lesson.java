package org.corridor.projects.lessons.domain;

import java.time.Instant;
import org.corridor.projects.lessons.domain.LessonsRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a project. Everybody who works in it writes; the coordinator shares. What somebody
 * else changes is shared no longer, so that nothing is told that the coordinator has not seen.
 *
 * @param by who changed it last
 * @param revision counts its changes, from 1
 * @param shared since when; null while it is not
 * @param deleted when; null while it is not
 */
public record Lesson(
    ProjectKey project,
    Topic topic,
    Learned learned,
    MemberId by,
    Instant changed,
    int revision,
    @Nullable Instant shared,
    @Nullable Instant deleted) {

  static Lesson write(Topic topic, Member by, Learned learned, Instant now) {
    by.requireWorks();
    return new Lesson(by.project(), topic, learned, by.id(), now, 1, null, null);
  }

  /**
   * @param base the revision that the form was filled from
   */
  Lesson change(Member by, int base, Learned next, Instant now) {
    by.requireWorks();
    if (base != revision && !(base == 0 && deleted != null)) {
      throw new LessonsRefused(Why.OVERTAKEN);
    }
    boolean stays = by.coordinates() && !next.text().isEmpty();
    return new Lesson(
        project, topic, next, by.id(), now, revision + 1, stays ? shared : null, null);
  }

  Lesson share(Member by, Openness openness, Instant now) {
    by.requireCoordinates();
    if (!openness.isPublic()) {
      throw new LessonsRefused(Why.NOT_OPEN);
    }
    if (learned.text().isEmpty()) {
      throw new LessonsRefused(Why.NOTHING_TO_TELL);
    }
    return shared != null ? this : with(now, deleted);
  }

  Lesson keep(Member by) {
    by.requireCoordinates();
    return with(null, deleted);
  }

  Lesson delete(Member by, Instant now) {
    by.requireWorks();
    return with(null, now);
  }

  Lesson restore(Member by) {
    by.requireWorks();
    return with(null, null);
  }

  private Lesson with(@Nullable Instant told, @Nullable Instant gone) {
    return new Lesson(project, topic, learned, by, changed, revision + 1, told, gone);
  }
}
