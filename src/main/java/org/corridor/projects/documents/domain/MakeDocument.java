package org.corridor.projects.documents.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignFile;
import org.springframework.stereotype.Service;

/**
 * Makes the documents of a design, for whoever may open it. Two are made at a time, so that memory
 * stays bounded; others wait for a while ({@link Busy}).
 */
@Service
public class MakeDocument {

  private static final int AT_A_TIME = 2;
  private static final int SECONDS = 30;

  private final DesignDesk desk;
  private final DesignFile files;
  private final WriteProposal proposals;
  private final Texts texts;
  private final Clock clock;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  MakeDocument(
      DesignDesk desk, DesignFile files, WriteProposal proposals, Texts texts, Clock clock) {
    this.desk = desk;
    this.files = files;
    this.proposals = proposals;
    this.texts = texts;
    this.clock = clock;
  }

  /** Too many documents are being made at the moment. */
  public static final class Busy extends RuntimeException {}

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

  private Proposal proposal(Design design, Language language, boolean withReview) {
    return proposals.proposal(design.content(), language, withReview, now());
  }

  private Document made(
      Design design, String ending, String kind, Language language, Supplier<byte[]> make) {
    DesignContent content = design.content();
    FileName name =
        FileName.of(content.idea().title(), new Words(texts, language).say("file-" + kind), ending);
    if (!placeTaken()) {
      throw new Busy();
    }
    try {
      return new Document(name, make.get());
    } finally {
      places.release();
    }
  }

  private boolean placeTaken() {
    try {
      return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
