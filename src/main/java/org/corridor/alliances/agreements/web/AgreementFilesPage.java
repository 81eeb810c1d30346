package org.corridor.alliances.agreements.web;

import org.corridor.alliances.agreements.domain.AgreementFiles;
import org.corridor.alliances.agreements.domain.AgreementFiles.File;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An agreement to take away, in any of the languages. */
@Controller
class AgreementFilesPage {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final AgreementFiles files;

  AgreementFilesPage(AgreementFiles files) {
    this.files = files;
  }

  /**
   * @param version number of a version; the text that is worked on without one
   * @param in code of the language; the reader's without one
   */
  @GetMapping(AgreementPage.PATH + "/agreement.docx")
  ResponseEntity<byte[]> word(
      PartnershipId id,
      @PathVariable String agreement,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String in,
      Language reader) {
    Language language = Language.of(in).orElse(reader);
    return file(
        files.word(id, AgreementPage.id(agreement), number(version), language), WORD, language);
  }

  /** The same as PDF. */
  @GetMapping(AgreementPage.PATH + "/agreement.pdf")
  ResponseEntity<byte[]> pdf(
      PartnershipId id,
      @PathVariable String agreement,
      @RequestParam(defaultValue = "") String version,
      @RequestParam(defaultValue = "") String in,
      Language reader) {
    Language language = Language.of(in).orElse(reader);
    return file(
        files.pdf(id, AgreementPage.id(agreement), number(version), language),
        MediaType.APPLICATION_PDF,
        language);
  }

  private static @Nullable Integer number(String version) {
    if (version.isEmpty()) {
      return null;
    }
    if (!version.matches("\\d{1,6}")) {
      throw new NoSeat();
    }
    return Integer.valueOf(version);
  }

  private static ResponseEntity<byte[]> file(File file, MediaType type, Language language) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .body(file.bytes());
  }
}
