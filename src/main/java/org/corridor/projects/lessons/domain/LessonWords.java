package org.corridor.projects.lessons.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What the team would tell others. */
@Component
class LessonWords implements ProjectWords {

  private static final String KIND = "projects.lessons.title";

  private final LessonTable lessons;

  LessonWords(LessonTable lessons) {
    this.lessons = lessons;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return lessons.of(project.key()).stream()
        .filter(one -> one.deleted() == null)
        .map(
            one ->
                new Piece(
                    KIND,
                    one.learned().title(),
                    String.join(
                        " ", one.learned().text(), one.learned().what(), one.learned().why()),
                    null,
                    "/lessons/" + one.topic()));
  }
}
