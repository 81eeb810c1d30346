package org.corridor.projects.lessons.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.corridor.knowledge.Block.PracticePoint;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.lessons.domain.LearnLessons;
import org.corridor.projects.lessons.domain.Learned;
import org.corridor.projects.lessons.domain.Lesson;
import org.corridor.projects.lessons.domain.LessonBook;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All lessons of a project as a table. */
@RestController
@Hidden
class LessonDownloads {

  private static final List<String> COLUMNS =
      List.of(
          "about",
          "block",
          "planned",
          "happened",
          "helped",
          "since",
          "what",
          "why",
          "text",
          "language",
          "shared");

  private final LearnLessons lessons;
  private final Texts texts;

  LessonDownloads(LearnLessons lessons, Texts texts) {
    this.lessons = lessons;
    this.texts = texts;
  }

  @GetMapping("/under-way/{project}/lessons/lessons.csv")
  void csv(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    LessonBook book = lessons.read(key);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(key + "-lessons.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        COLUMNS.stream().map(one -> texts.text(reader, "projects.lessons.column." + one)).toList());
    book.lines().forEach(line -> table.row(row(line, reader)));
  }

  private List<String> row(Line line, Language reader) {
    PracticePoint point = line.point();
    String about = point == null ? line.title() : point.text().text(reader);
    Lesson lesson = line.lesson();
    if (lesson == null) {
      return List.of(about, line.block(), line.planned(), "", "", "", "", "", "", "", "");
    }
    Learned learned = lesson.learned();
    return List.of(
        about,
        String.join(" ", learned.blocks()),
        line.planned(),
        line.happened().isEmpty() ? "" : texts.text(reader, line.happened()),
        learned.helped() == null ? "" : texts.text(reader, learned.helped().helped()),
        Objects.toString(learned.since(), ""),
        learned.what(),
        learned.why(),
        learned.text(),
        learned.language().code(),
        texts.text(
            reader,
            lesson.shared() == null
                ? "projects.lessons.not-shared"
                : "projects.lessons.is-shared"));
  }
}
