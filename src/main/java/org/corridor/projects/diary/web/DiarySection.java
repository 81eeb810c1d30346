package org.corridor.projects.diary.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.diary.domain.ReadDiary;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(400)
class DiarySection implements ProjectSection {

  private final ReadDiary diary;
  private final Texts texts;

  DiarySection(ReadDiary diary, Texts texts) {
    this.diary = diary;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.diary.title";
  }

  @Override
  public String path() {
    return "/diary";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    int all = diary.all(project.key());
    return all == 0
        ? Optional.empty()
        : Optional.of(
            texts.text(
                language,
                "projects.diary.now",
                "fresh",
                diary.newThisWeek(project.key()),
                "all",
                all));
  }
}
