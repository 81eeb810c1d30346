package org.corridor.projects.reports.web;

import org.corridor.platform.document.Pictures;
import org.corridor.projects.reports.domain.MakeReport;
import org.corridor.projects.reports.domain.MakeReport.Document;
import org.corridor.projects.reports.domain.NoReport;
import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A report as Word and PDF, and its pictures. */
@RestController
class ReportDownloads {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final MakeReport make;
  private final ReadReports read;

  ReportDownloads(MakeReport make, ReadReports read) {
    this.make = make;
    this.read = read;
  }

  @GetMapping("/under-way/{project}/reports/{report}/report.docx")
  ResponseEntity<byte[]> word(
      ProjectKey key,
      @PathVariable String report,
      @RequestParam(defaultValue = "") String version) {
    return file(make.word(key, ReportIds.id(report), ReadPage.number(version)), WORD);
  }

  @GetMapping("/under-way/{project}/reports/{report}/report.pdf")
  ResponseEntity<byte[]> pdf(
      ProjectKey key,
      @PathVariable String report,
      @RequestParam(defaultValue = "") String version) {
    return file(
        make.pdf(key, ReportIds.id(report), ReadPage.number(version)), MediaType.APPLICATION_PDF);
  }

  /** What is no sound JPEG or PNG is not given out, whoever made it. */
  @GetMapping("/under-way/{project}/reports/{report}/pictures/{picture}")
  ResponseEntity<byte[]> picture(
      ProjectKey key, @PathVariable String report, @PathVariable String picture) {
    byte[] bytes = read.picture(key, ReportIds.id(report), ReportIds.id(picture));
    String type = Pictures.of(bytes, "", "").orElseThrow(NoReport::new).type();
    return ResponseEntity.ok()
        .contentType(new MediaType("image", type))
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }

  private static ResponseEntity<byte[]> file(Document document, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, document.name().attachment())
        .body(document.bytes());
  }
}
