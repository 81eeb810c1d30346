package org.corridor.projects.money.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.corridor.platform.text.Language;
import org.corridor.projects.money.domain.BooksFile;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The books as files: a workbook, and plain-text accounting. */
@RestController
class BooksDownloads {

  private final BooksFile files;
  private final Team team;

  BooksDownloads(BooksFile files, Team team) {
    this.files = files;
    this.team = team;
  }

  @GetMapping("/under-way/{project}/books.xlsx")
  void workbook(ProjectKey key, Language reader, HttpServletResponse response) throws IOException {
    team.require(key);
    begin(
        response,
        key + ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    files.write(key, reader, response.getOutputStream());
  }

  /** For hledger, ledger and whatever reads their format. */
  @GetMapping("/under-way/{project}/books.journal")
  void journal(ProjectKey key, HttpServletResponse response) throws IOException {
    team.require(key);
    begin(response, key + ".journal", "text/plain; charset=utf-8");
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    files.journal(key, out);
    out.flush();
  }

  private static void begin(HttpServletResponse response, String name, String type) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
  }
}
