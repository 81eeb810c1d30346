package org.corridor.alliances.agreements.domain;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnerState;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.document.FileName;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Press;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agreement to take away, for whoever may read it. */
@Service
public class AgreementFiles {

  private final ReadAgreements read;
  private final Texts texts;
  private final Press press;
  private final Clock clock;

  AgreementFiles(ReadAgreements read, Texts texts, Press press, Clock clock) {
    this.read = read;
    this.texts = texts;
    this.press = press;
    this.clock = clock;
  }

  /** A file to take away. */
  public record File(FileName name, byte[] bytes) {}

  /**
   * @param version null for the text that is worked on
   */
  public File word(
      PartnershipId id, AgreementId agreement, @Nullable Integer version, Language language) {
    Paper paper = paper(id, agreement, version, language);
    return new File(
        name(paper, version, language, "docx"),
        press.print(() -> WordFile.write(paper, clock.instant())));
  }

  /**
   * @param version null for the text that is worked on
   */
  public File pdf(
      PartnershipId id, AgreementId agreement, @Nullable Integer version, Language language) {
    Paper paper = paper(id, agreement, version, language);
    return new File(name(paper, version, language, "pdf"), press.print(() -> PdfFile.write(paper)));
  }

  private Paper paper(
      PartnershipId id, AgreementId agreement, @Nullable Integer version, Language language) {
    if (version == null) {
      ReadAgreements.View view = read.open(id, agreement);
      return new AgreementPaper(
              texts, language, view.agreement(), view.content(), null, left(view.partnership()))
          .write(clock.instant());
    }
    ReadAgreements.VersionView view = read.version(id, agreement, version);
    return new AgreementPaper(
            texts,
            language,
            view.agreement(),
            view.content(),
            view.version(),
            left(view.partnership()))
        .write(clock.instant());
  }

  private static Set<PartnerId> left(PartnershipView partnership) {
    return partnership.partners().stream()
        .filter(partner -> partner.state() == PartnerState.LEFT)
        .map(Partner::id)
        .collect(Collectors.toSet());
  }

  private FileName name(Paper paper, @Nullable Integer version, Language language, String ending) {
    String kind =
        version == null
            ? texts.text(language, "alliances.agreements.file.draft")
            : texts.text(language, "alliances.agreements.file.version", "version", version);
    return FileName.of(paper.title(), kind, ending);
  }
}
