package org.corridor.projects.lessons.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block.PracticePoint;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.lessons.domain.Learned.Answer;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a report takes from the lessons of its days, and from all of them by its last day. */
@Component
@Order(500)
class LessonMaterial implements ReportMaterial {

  private final LearnLessons lessons;
  private final Texts texts;

  LessonMaterial(LearnLessons lessons, Texts texts) {
    this.lessons = lessons;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.LESSONS;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    List<Line> known =
        lessons
            .book(project)
            .lines()
            .filter(line -> line.lesson() != null && !day(line.lesson()).isAfter(to))
            .toList();
    String draft =
        known.stream()
            .filter(line -> line.lesson() != null && !day(line.lesson()).isBefore(from))
            .filter(line -> line.lesson() != null && !line.lesson().learned().text().isEmpty())
            .map(line -> sentence(line, language))
            .collect(Collectors.joining("\n"));
    List<List<String>> rows = new ArrayList<>();
    for (Line line : known) {
      Lesson lesson = line.lesson();
      if (lesson != null && lesson.learned().happened() != null) {
        rows.add(
            List.of(
                head(line, language),
                texts.text(language, line.happened()),
                helped(lesson.learned().helped(), language)));
      }
    }
    return new Material(
        draft, rows.isEmpty() ? List.of() : List.of(table(rows, language)), List.of());
  }

  private Table table(List<List<String>> rows, Language language) {
    return new Table(
        texts.text(language, "projects.lessons.report.table"),
        List.of(
            texts.text(language, "projects.lessons.column.about"),
            texts.text(language, "projects.lessons.column.happened"),
            texts.text(language, "projects.lessons.column.helped")),
        List.of(),
        rows,
        false);
  }

  private String sentence(Line line, Language language) {
    Lesson lesson = line.lesson();
    return texts.text(
        language,
        "projects.lessons.report.sentence",
        "about",
        head(line, language).replaceAll("[.!?؟]$", ""),
        "text",
        lesson == null ? "" : lesson.learned().text());
  }

  private static String head(Line line, Language language) {
    PracticePoint point = line.point();
    return point == null ? line.title() : point.text().text(language);
  }

  private String helped(@Nullable Answer answer, Language language) {
    return answer == null ? "" : texts.text(language, answer.helped());
  }

  /** Since when it is known. */
  private static LocalDate day(@Nullable Lesson lesson) {
    if (lesson == null) {
      return LocalDate.MAX;
    }
    LocalDate since = lesson.learned().since();
    return since == null ? lesson.changed().atZone(ZoneOffset.UTC).toLocalDate() : since;
  }
}
