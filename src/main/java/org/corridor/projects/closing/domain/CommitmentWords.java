package org.corridor.projects.closing.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.closing.domain.CheckBack.Standing;
import org.corridor.projects.underway.ReportMaterial.Table;
import org.springframework.stereotype.Component;

/** Commitments as a table in some language, for reports and for everybody. */
@Component
class CommitmentWords {

  private final Texts texts;

  CommitmentWords(Texts texts) {
    this.texts = texts;
  }

  Table table(
      List<Commitment> commitments, List<CheckBack> all, LocalDate today, Language language) {
    return new Table(
        texts.text(language, "projects.closing.commitments"),
        List.of(
            texts.text(language, "projects.closing.commitment.what"),
            texts.text(language, "projects.closing.commitment.organisation"),
            texts.text(language, "projects.closing.commitment.by"),
            texts.text(language, "projects.closing.commitment.money"),
            texts.text(language, "projects.closing.stands")),
        List.of(),
        commitments.stream().map(one -> row(one, all, today, language)).toList(),
        false);
  }

  private List<String> row(
      Commitment one, List<CheckBack> all, LocalDate today, Language language) {
    LocalDate by = one.pledge().by();
    return List.of(
        one.pledge().what(),
        one.pledge().organisation(),
        by == null ? "–" : Formats.in(language).date(by),
        one.pledge().money().isEmpty() ? "–" : one.pledge().money(),
        standing(one, all, today, language));
  }

  /** What the last check-back that was due says. */
  private String standing(Commitment one, List<CheckBack> all, LocalDate today, Language language) {
    return all.stream()
        .filter(
            that ->
                that.commitment().equals(one.id())
                    && that.standing(today) != Standing.NOT_DUE
                    && that.standing(today) != Standing.WAITING)
        .reduce((first, second) -> second)
        .map(
            last ->
                texts.text(
                    language,
                    "projects.closing.stands.after",
                    "standing",
                    texts.text(language, last.standing(today).text()),
                    "months",
                    last.months()))
        .orElse("–");
  }
}
