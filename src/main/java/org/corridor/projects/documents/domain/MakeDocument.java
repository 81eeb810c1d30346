package org.corridor.projects.documents.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.corridor.platform.document.FileName;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Press;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignFile;
import org.springframework.stereotype.Service;

/** Makes the documents of a design, for whoever may open it. */
@Service
public class MakeDocument {

  private final DesignDesk desk;
  private final DesignFile files;
  private final WriteProposal proposals;
  private final Texts texts;
  private final Clock clock;
  private final Press press;

  MakeDocument(
      DesignDesk desk,
      DesignFile files,
      WriteProposal proposals,
      Texts texts,
      Clock clock,
      Press press) {
    this.desk = desk;
    this.files = files;
    this.proposals = proposals;
    this.texts = texts;
    this.clock = clock;
    this.press = press;
  }

  /** A file to take away. */
  public record Document(FileName name, byte[] bytes) {}

  /**
   * @param withReview whether the findings of the review follow as an annex
   */
  public Document word(DesignKey key, Language language, boolean withReview) {
    Design design = desk.open(key);
    return made(
        design,
        "docx",
        "proposal",
        language,
        () -> WordFile.write(proposal(design, language, withReview), now()));
  }

  /**
   * @param withReview whether the findings of the review follow as an annex
   */
  public Document pdf(DesignKey key, Language language, boolean withReview) {
    Design design = desk.open(key);
    return made(
        design,
        "pdf",
        "proposal",
        language,
        () -> PdfFile.write(proposal(design, language, withReview)));
  }

  public Document workbook(DesignKey key, Language language) {
    Design design = desk.open(key);
    return made(
        design,
        "xlsx",
        "workbook",
        language,
        () -> WorkbookFile.write(design.content(), new Words(texts, language)));
  }

  /** The design itself, to be read in again. */
  public Document file(DesignKey key, Language language) {
    Design design = desk.open(key);
    return made(design, "json", "design", language, () -> files.write(design.content(), now()));
  }

  private Paper proposal(Design design, Language language, boolean withReview) {
    return proposals.proposal(design.content(), language, withReview, now());
  }

  private Document made(
      Design design, String ending, String kind, Language language, Supplier<byte[]> make) {
    DesignContent content = design.content();
    FileName name =
        FileName.of(content.idea().title(), new Words(texts, language).say("file-" + kind), ending);
    return new Document(name, press.print(make));
  }

  private Instant now() {
    return clock.instant();
  }
}
