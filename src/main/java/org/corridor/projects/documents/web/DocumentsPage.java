package org.corridor.projects.documents.web;

import java.util.function.BiFunction;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.documents.domain.MakeDocument;
import org.corridor.projects.documents.domain.MakeDocument.Document;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one can take away from a design: Word, PDF, Excel, and the design as a file. */
@Controller
class DocumentsPage {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final MakeDocument make;

  DocumentsPage(MakeDocument make) {
    this.make = make;
  }

  /**
   * @param review whether the findings of the review follow as an annex
   */
  @GetMapping("/designs/{key}/proposal.docx")
  ResponseEntity<byte[]> word(
      DesignKey key, @RequestParam(defaultValue = "false") boolean review, Language language) {
    return file(key, language, WORD, (design, reader) -> make.word(design, reader, review));
  }

  @GetMapping("/designs/{key}/proposal.pdf")
  ResponseEntity<byte[]> pdf(
      DesignKey key, @RequestParam(defaultValue = "false") boolean review, Language language) {
    return file(
        key,
        language,
        MediaType.APPLICATION_PDF,
        (design, reader) -> make.pdf(design, reader, review));
  }

  @GetMapping("/designs/{key}/workbook.xlsx")
  ResponseEntity<byte[]> workbook(DesignKey key, Language language) {
    return file(key, language, EXCEL, make::workbook);
  }

  @GetMapping("/designs/{key}/design.json")
  ResponseEntity<byte[]> design(DesignKey key, Language language) {
    return file(key, language, MediaType.APPLICATION_JSON, make::file);
  }

  private static ResponseEntity<byte[]> file(
      DesignKey key,
      Language language,
      MediaType type,
      BiFunction<DesignKey, Language, Document> makeIt) {
    Document document = makeIt.apply(key, language);
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, document.name().attachment())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .body(document.bytes());
  }
}
