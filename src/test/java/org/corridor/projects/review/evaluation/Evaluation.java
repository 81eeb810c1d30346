package org.corridor.projects.review.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.ReviewDesign;
import org.corridor.projects.review.Severity;

/** Holds the reviews of the case studies against what the handbook says happened. */
record Evaluation(
    List<Outcome> outcomes,
    List<FalseAlarm> falseAlarms,
    List<Untold> untold,
    int gaps,
    int advice,
    int questions) {

  enum Result {
    /** A gap or advice speaks of it. */
    WARNED,
    /** An open question of the review asks about it. */
    ASKED,
    MISSED,
    /** No field of a design could show it. */
    NOT_VISIBLE
  }

  /**
   * @param by the rules whose findings foresaw it
   */
  record Outcome(
      Case project,
      Difficulty difficulty,
      CaseFile.Reported reported,
      Result result,
      List<String> by) {}

  /** A gap that contradicts what the handbook says. */
  record FalseAlarm(Case project, Finding finding, String handbook) {}

  /** Gaps of a project that the handbook neither confirms nor contradicts. */
  record Untold(Case project, List<String> rules) {}

  static Evaluation of(List<CaseFile> files, Toolbox toolbox, ReviewDesign reviewer) {
    List<Outcome> outcomes = new ArrayList<>();
    List<FalseAlarm> falseAlarms = new ArrayList<>();
    List<Untold> untold = new ArrayList<>();
    List<Finding> all = new ArrayList<>();
    for (CaseFile file :
        files.stream().sorted(Comparator.comparing(file -> textBox(file, toolbox))).toList()) {
      Case project = toolbox.caseOf(file.code()).orElseThrow();
      Review review = reviewer.review(CaseDesigns.design(file), Language.EN);
      all.addAll(review.findings());
      untold.add(untold(project, file, review));
      file.difficulties().forEach(reported -> outcomes.add(outcome(project, reported, review)));
      review.of(Severity.GAP).stream()
          .filter(gap -> file.wrongGaps().containsKey(gap.rule()))
          .forEach(
              gap ->
                  falseAlarms.add(new FalseAlarm(project, gap, file.wrongGaps().get(gap.rule()))));
    }
    return new Evaluation(
        outcomes,
        falseAlarms,
        untold,
        (int) all.stream().filter(f -> f.severity() == Severity.GAP).count(),
        (int) all.stream().filter(f -> f.severity() == Severity.ADVICE && !f.open()).count(),
        (int) all.stream().filter(Finding::open).count());
  }

  private static Untold untold(Case project, CaseFile file, Review review) {
    List<String> told = file.difficulties().stream().flatMap(d -> d.rules().stream()).toList();
    return new Untold(
        project,
        review.of(Severity.GAP).stream()
            .map(Finding::rule)
            .filter(rule -> !told.contains(rule) && !file.wrongGaps().containsKey(rule))
            .distinct()
            .toList());
  }

  private static int textBox(CaseFile file, Toolbox toolbox) {
    return Optional.ofNullable(toolbox.caseOf(file.code()).orElseThrow().textBox()).orElseThrow();
  }

  private static Outcome outcome(Case project, CaseFile.Reported reported, Review review) {
    Difficulty difficulty =
        project.difficulties().stream()
            .filter(d -> d.id().equals(reported.id()))
            .findFirst()
            .orElseThrow();
    if (!reported.visible()) {
      return new Outcome(project, difficulty, reported, Result.NOT_VISIBLE, List.of());
    }
    List<Finding> speaking =
        review.findings().stream()
            .filter(
                finding ->
                    finding.severity() != Severity.STRENGTH
                        && reported.rules().contains(finding.rule()))
            .toList();
    Result result =
        speaking.stream().anyMatch(finding -> !finding.open())
            ? Result.WARNED
            : speaking.isEmpty() ? Result.MISSED : Result.ASKED;
    return new Outcome(
        project,
        difficulty,
        reported,
        result,
        speaking.stream().map(Finding::rule).distinct().toList());
  }

  long count(Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }

  long visible() {
    return outcomes.size() - count(Result.NOT_VISIBLE);
  }

  /** Share of the visible difficulties that were warned of or asked about, 0 to 1. */
  double foreseen() {
    return (double) (count(Result.WARNED) + count(Result.ASKED)) / visible();
  }
}
