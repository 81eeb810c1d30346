package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.indicators.Figure;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.corridor.projects.visits.domain.CompareResults;
import org.corridor.projects.visits.domain.Comparison;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The beginning of each indicator beside what is now. */
@Controller
class ComparisonPage {

  private static final List<String> COLUMNS =
      List.of(
          "indicator", "part", "unit", "baseline", "target", "latest", "day", "change", "reached");

  private final Frames frames;
  private final CompareResults compare;
  private final Texts texts;

  ComparisonPage(Frames frames, CompareResults compare, Texts texts) {
    this.frames = frames;
    this.compare = compare;
    this.texts = texts;
  }

  @GetMapping("/under-way/{project}/visits/comparison")
  ModelAndView show(ProjectKey key) {
    return new ModelAndView("projects/visits/pages/comparison")
        .addObject("frame", frames.open(key))
        .addObject("rows", compare.read(key));
  }

  @GetMapping("/under-way/{project}/visits/comparison.csv")
  void csv(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    List<Comparison> rows = compare.read(key);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(key + "-comparison.csv").build().toString());
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        COLUMNS.stream()
            .map(one -> texts.text(reader, "projects.visits.comparison." + one))
            .toList());
    for (Comparison row : rows) {
      table.row(
          List.of(
              row.result().name(),
              "",
              unit(row),
              plain(row.result().baseline()),
              plain(row.result().target()),
              plain(row.value()),
              row.day() == null ? "" : row.day().toString(),
              plain(row.change()),
              texts.text(reader, row.reached().text())));
      row.parts().forEach(part -> table.row(part(row, part, reader)));
    }
  }

  private List<String> part(Comparison row, Comparison.Part part, Language reader) {
    Figure figure = part.figure();
    return List.of(
        row.result().name(),
        name(part, reader),
        unit(row),
        "",
        "",
        plain(figure.value()),
        row.day() == null ? "" : row.day().toString(),
        "",
        "");
  }

  private String name(Comparison.Part part, Language reader) {
    return part.name().isEmpty()
        ? texts.text(reader, part.dimension().text(part.code()))
        : part.name();
  }

  private static String unit(Comparison row) {
    return row.result().share() ? "%" : row.result().unit();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
