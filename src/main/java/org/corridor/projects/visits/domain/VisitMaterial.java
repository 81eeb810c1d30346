package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looked, what they found, and what came of their recommendations, for reports. */
@Component
@Order(600)
@Transactional(readOnly = true)
class VisitMaterial implements ReportMaterial {

  private final ReadVisits visits;
  private final Texts texts;

  VisitMaterial(ReadVisits visits, Texts texts) {
    this.visits = visits;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.MONITORING;
  }

  /**
   * Visits of these days whose report is finished, and every recommendation that was still open.
   */
  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    List<Visit> reported = visits.of(project.key()).stream().filter(one -> !one.isOpen()).toList();
    List<Visit> within =
        reported.stream()
            .filter(one -> !one.plan().from().isAfter(to) && !one.plan().to().isBefore(from))
            .toList();
    List<String> sentences = new ArrayList<>();
    within.forEach(one -> sentences.addAll(sentences(one, language)));
    List<Table> tables = new ArrayList<>();
    List<List<String>> rows = rows(reported, from, to, language);
    if (!rows.isEmpty()) {
      tables.add(
          new Table(
              texts.text(language, "projects.visits.recommendations"),
              List.of(
                  texts.text(language, "projects.visits.recommendation"),
                  texts.text(language, "projects.visits.priority"),
                  texts.text(language, "projects.visits.due"),
                  texts.text(language, "projects.visits.answer"),
                  texts.text(language, "projects.visits.stands")),
              List.of(),
              rows,
              false));
    }
    return sentences.isEmpty() && tables.isEmpty()
        ? Material.NONE
        : new Material(String.join("\n\n", sentences), tables, List.of());
  }

  private List<String> sentences(Visit visit, Language language) {
    Formats formats = Formats.in(language);
    VisitPlan plan = visit.plan();
    List<String> all = new ArrayList<>();
    all.add(
        texts.text(
            language,
            "projects.visits.material",
            "kind",
            texts.text(language, visit.kind().text()),
            "from",
            formats.date(plan.from()),
            "to",
            formats.date(plan.to()),
            "purpose",
            plan.purpose(),
            "good",
            visit.count(Judgement.GOOD),
            "watch",
            visit.count(Judgement.WATCH),
            "problem",
            visit.count(Judgement.PROBLEM)));
    visit.findings().stream()
        .filter(one -> one.judgement() != null && !one.seen().isEmpty())
        .forEach(
            one ->
                all.add(
                    texts.text(
                        language,
                        "projects.visits.material.finding",
                        "judgement",
                        texts.text(language, judgement(one).text()),
                        "seen",
                        one.seen())));
    return all;
  }

  private static Judgement judgement(Finding one) {
    return one.judgement() == null ? Judgement.WATCH : one.judgement();
  }

  private List<List<String>> rows(
      List<Visit> reported, LocalDate from, LocalDate to, Language language) {
    return reported.stream()
        .filter(one -> !one.plan().from().isAfter(to))
        .flatMap(one -> one.recommendations().stream())
        .filter(one -> one.waits() || one.steps().stream().anyMatch(s -> !s.day().isBefore(from)))
        .map(one -> row(one, to, language))
        .toList();
  }

  private List<String> row(Recommendation one, LocalDate day, Language language) {
    LocalDate due = one.wish().due();
    return List.of(
        one.wish().text(),
        texts.text(language, one.wish().priority().text()),
        due == null ? "–" : Formats.in(language).date(due),
        one.answer() == null ? "–" : texts.text(language, one.answer().text()),
        texts.text(language, one.standing(day).text()));
  }
}
