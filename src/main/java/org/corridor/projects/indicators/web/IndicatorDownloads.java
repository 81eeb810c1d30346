package org.corridor.projects.indicators.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.platform.sheet.SheetRows;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.indicators.domain.EvidenceFiles.EvidenceFile;
import org.corridor.projects.indicators.domain.MeasureIndicators;
import org.corridor.projects.indicators.domain.WriteSheet;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All values at once, the sheet to fill in, and the files of evidence. */
@RestController
@Hidden
class IndicatorDownloads {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final WriteSheet sheets;
  private final MeasureIndicators measure;

  IndicatorDownloads(WriteSheet sheets, MeasureIndicators measure) {
    this.sheets = sheets;
    this.measure = measure;
  }

  /** Writes rows one after another. */
  private interface Rows {
    void into(Consumer<List<String>> out);
  }

  @GetMapping("/under-way/{project}/indicators/values.csv")
  void csv(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    csv(key + "-indicators.csv", out -> sheets.values(key, reader, out), response);
  }

  @GetMapping("/under-way/{project}/indicators/values.xlsx")
  void xlsx(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    xlsx(key + "-indicators.xlsx", reader, out -> sheets.values(key, reader, out), response);
  }

  @GetMapping("/under-way/{project}/indicators/template.csv")
  void csvTemplate(ProjectKey key, Language reader, HttpServletResponse response)
      throws IOException {
    csv(key + "-template.csv", out -> sheets.template(key, reader, out), response);
  }

  @GetMapping("/under-way/{project}/indicators/template.xlsx")
  void xlsxTemplate(ProjectKey key, Language reader, HttpServletResponse response)
      throws IOException {
    xlsx(key + "-template.xlsx", reader, out -> sheets.template(key, reader, out), response);
  }

  private static void csv(String name, Rows rows, HttpServletResponse response) {
    CsvTable[] table = new CsvTable[1];
    rows.into(
        row -> {
          if (table[0] == null) {
            table[0] = begin(name, response);
          }
          table[0].row(row);
        });
  }

  /** Only once the first row is there: before, it may turn out that the reader is a stranger. */
  private static CsvTable begin(String name, HttpServletResponse response) {
    head(response, "text/csv", name);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    try {
      return new CsvTable(response.getWriter());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void xlsx(String name, Language reader, Rows rows, HttpServletResponse response)
      throws IOException {
    try (SheetRows sheet = new SheetRows(reader == Language.AR)) {
      rows.into(sheet::row);
      head(response, XLSX, name);
      sheet.write(response.getOutputStream());
    }
  }

  private static void head(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }

  /** Never shown in the browser, whatever it is. */
  @GetMapping("/under-way/{project}/indicators/evidence/{file}")
  void file(ProjectKey key, @PathVariable UUID file, HttpServletResponse response)
      throws IOException {
    EvidenceFile found = measure.file(key, file);
    head(response, found.facts().type(), found.facts().name());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setContentLength(found.content().length);
    response.getOutputStream().write(found.content());
  }
}
