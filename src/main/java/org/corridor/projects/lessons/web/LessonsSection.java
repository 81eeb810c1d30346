package org.corridor.projects.lessons.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.lessons.domain.LearnLessons;
import org.corridor.projects.lessons.domain.LessonBook;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(500)
class LessonsSection implements ProjectSection {

  private final LearnLessons lessons;
  private final Texts texts;

  LessonsSection(LearnLessons lessons, Texts texts) {
    this.lessons = lessons;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.lessons.title";
  }

  @Override
  public String path() {
    return "/lessons";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    LessonBook book = lessons.book(project);
    return Optional.of(
        texts.text(
            language,
            "projects.lessons.now",
            "told",
            book.told(),
            "all",
            book.lines().count(),
            "shared",
            book.shared()));
  }
}
