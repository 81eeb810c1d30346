package org.corridor.projects.diary.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What was written from the field, and where. */
@Component
class DiaryWords implements ProjectWords {

  private static final String KIND = "projects.diary.title";

  private final DiaryTable diary;

  DiaryWords(DiaryTable diary) {
    this.diary = diary;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return diary.find(project.key(), DiaryFilter.ALL, 0, MOST).stream()
        .map(
            one ->
                new Piece(
                    KIND,
                    "",
                    one.draft().text() + " " + one.draft().place(),
                    one.draft().day(),
                    "/diary/" + one.id()));
  }
}
