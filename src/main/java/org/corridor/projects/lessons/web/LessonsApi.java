package org.corridor.projects.lessons.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.corridor.platform.web.ApiPage;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Tagged;
import org.corridor.projects.lessons.SharedLessons;
import org.corridor.projects.lessons.SharedLessons.SharedLesson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What teams would tell others, for programs: the lessons that they share with everybody. */
@RestController
@Tag(name = "Lessons", description = "What teams of projects under way share with everybody")
class LessonsApi {

  static final String PATH = "/api/v1/lessons";

  private static final int MOST_ROWS = 10_000;

  private final SharedLessons lessons;

  LessonsApi(SharedLessons lessons) {
    this.lessons = lessons;
  }

  /**
   * @param project key of the project whose team learned it
   * @param url of the project's page on this site
   * @param title empty where the point of the toolbox is its title
   * @param language ISO 639 code of title and text
   * @param block id of the building block in the toolbox; empty for none
   * @param point id of the block's action point or caution; empty for none
   */
  record LessonAnswer(
      String project,
      String projectTitle,
      String url,
      String title,
      String text,
      String language,
      String block,
      String point,
      Instant changed) {

    static LessonAnswer of(SharedLesson one) {
      return new LessonAnswer(
          one.project().value(),
          one.projectTitle(),
          one.project().path(),
          one.title(),
          one.text(),
          one.language().code(),
          one.block(),
          one.point(),
          one.changed());
    }

    List<String> row() {
      return List.of(
          project, projectTitle, url, title, text, language, block, point, changed.toString());
    }
  }

  @GetMapping(path = PATH, produces = "application/json")
  @Operation(summary = "Lessons, the last changed first")
  ResponseEntity<ApiPage<LessonAnswer>> list(
      @Parameter(description = "From 1")
          @RequestParam(defaultValue = "1")
          @Min(1)
          @Max(ApiPage.LAST)
          int page,
      @Parameter(description = "From 1 to 100")
          @RequestParam(defaultValue = "20")
          @Min(1)
          @Max(ApiPage.MOST)
          int size) {
    ApiPage.Asked asked = new ApiPage.Asked(page, size);
    List<LessonAnswer> entries =
        lessons.newest((page - 1) * size, size).stream().map(LessonAnswer::of).toList();
    return Tagged.forAll(asked.page(lessons.count(), entries, PATH));
  }

  @GetMapping(path = PATH + ".csv", produces = "text/csv")
  @Operation(summary = "The same as a table, up to 10,000 rows")
  void table(HttpServletResponse response) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        List.of(
            "project",
            "projectTitle",
            "url",
            "title",
            "text",
            "language",
            "block",
            "point",
            "changed"));
    lessons.newest(0, MOST_ROWS).stream()
        .map(LessonAnswer::of)
        .map(LessonAnswer::row)
        .forEach(table::row);
  }
}
