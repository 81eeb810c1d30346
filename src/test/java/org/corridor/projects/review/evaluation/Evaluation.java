package org.corridor.projects.review.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.ReviewDesign;
import org.corridor.projects.review.Severity;

/** Holds the reviews of the case studies against what the handbook says happened. */
record Evaluation(List<Reviewed> cases) {

  enum Result {
    /** A gap or advice speaks of it. */
    WARNED,
    /** An open question of the review asks about it. */
    ASKED,
    MISSED,
    /** The design gives the project's own answer: nothing is left to foresee. */
    ANSWERED,
    /** No field of a design could show it. */
    NOT_VISIBLE;

    boolean isForeseen() {
      return this == WARNED || this == ASKED;
    }

    boolean isCounted() {
      return isForeseen() || this == MISSED;
    }
  }

  /**
   * A case study with the reviews of its design and of the bare idea, before any answer of the
   * design.
   */
  record Reviewed(Case project, CaseFile file, Review review, Review bare) {}

  /**
   * @param by findings that foresaw it, or under which it is answered
   * @param bare what the review of the bare idea says of it
   * @param elsewhere what the reviews of the other designs say of it
   */
  record Outcome(
      Case project,
      Difficulty difficulty,
      CaseFile.Reported reported,
      Result result,
      List<Finding> by,
      Result bare,
      List<Result> elsewhere) {

    boolean isCounted() {
      return result.isCounted();
    }
  }

  enum Judgement {
    CONFIRMED,
    CONTRADICTED,
    NOT_TOLD
  }

  /**
   * A gap or a piece of advice, judged.
   *
   * @param reason what the handbook says, where it says something
   */
  record Alarm(Case project, Finding finding, Judgement judgement, String reason) {

    boolean isGap() {
      return finding.severity() == Severity.GAP;
    }
  }

  static Evaluation of(List<CaseFile> files, Toolbox toolbox, ReviewDesign reviewer) {
    return new Evaluation(
        files.stream()
            .map(file -> reviewed(file, toolbox, reviewer))
            .sorted(Comparator.comparing(each -> textBox(each.project())))
            .toList());
  }

  private static Reviewed reviewed(CaseFile file, Toolbox toolbox, ReviewDesign reviewer) {
    return new Reviewed(
        toolbox.caseOf(file.code()).orElseThrow(),
        file,
        reviewer.review(CaseDesigns.design(file), Language.EN),
        reviewer.review(CaseDesigns.bare(file), Language.EN));
  }

  private static int textBox(Case project) {
    return Optional.ofNullable(project.textBox()).orElseThrow();
  }

  List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Reviewed each : cases) {
      each.file().difficulties().forEach(reported -> outcomes.add(outcome(each, reported)));
    }
    return outcomes;
  }

  private Outcome outcome(Reviewed of, CaseFile.Reported reported) {
    Difficulty difficulty =
        of.project().difficulties().stream()
            .filter(d -> d.id().equals(reported.id()))
            .findFirst()
            .orElseThrow();
    List<String> rules = reported.rules();
    List<Result> elsewhere =
        cases.stream()
            .filter(other -> other != of)
            .map(other -> foreseen(other.review(), rules))
            .toList();
    return new Outcome(
        of.project(),
        difficulty,
        reported,
        result(of.review(), reported),
        speaking(of.review(), rules, reported.isAnswered()),
        foreseen(of.bare(), rules),
        elsewhere);
  }

  private static Result result(Review review, CaseFile.Reported reported) {
    if (!reported.isVisible()) {
      return Result.NOT_VISIBLE;
    }
    return reported.isAnswered() ? Result.ANSWERED : foreseen(review, reported.rules());
  }

  private static Result foreseen(Review review, List<String> rules) {
    List<Finding> speaking = speaking(review, rules, false);
    return speaking.stream().anyMatch(finding -> !finding.open())
        ? Result.WARNED
        : speaking.isEmpty() ? Result.MISSED : Result.ASKED;
  }

  private static List<Finding> speaking(Review review, List<String> rules, boolean strengths) {
    return review.findings().stream()
        .filter(finding -> rules.contains(finding.rule()))
        .filter(finding -> strengths || finding.severity() != Severity.STRENGTH)
        .toList();
  }

  /** All gaps, and the advice that contradicts the handbook. */
  List<Alarm> alarms() {
    return cases.stream().flatMap(each -> alarms(each).stream()).toList();
  }

  private List<Alarm> alarms(Reviewed of) {
    return of.review().findings().stream()
        .filter(finding -> finding.severity() != Severity.STRENGTH && !finding.open())
        .map(finding -> judged(of, finding))
        .filter(alarm -> alarm.isGap() || alarm.judgement() == Judgement.CONTRADICTED)
        .toList();
  }

  private static Alarm judged(Reviewed of, Finding finding) {
    String contradiction = of.file().falseAlarms().get(finding.rule());
    if (contradiction != null) {
      return new Alarm(of.project(), finding, Judgement.CONTRADICTED, contradiction);
    }
    String confirmed =
        of.file().difficulties().stream()
            .filter(reported -> !reported.isAnswered() && reported.rules().contains(finding.rule()))
            .map(CaseFile.Reported::reason)
            .collect(Collectors.joining("; "));
    return confirmed.isEmpty()
        ? new Alarm(of.project(), finding, Judgement.NOT_TOLD, "")
        : new Alarm(of.project(), finding, Judgement.CONFIRMED, confirmed);
  }

  long count(Predicate<Outcome> condition) {
    return outcomes().stream().filter(condition).count();
  }

  /** Share of the counted difficulties for which it holds, 0 to 1. */
  double share(Predicate<Outcome> counted, Predicate<Result> result) {
    List<Outcome> all = outcomes().stream().filter(Outcome::isCounted).filter(counted).toList();
    return all.stream().filter(outcome -> result.test(outcome.result())).count()
        / (double) all.size();
  }

  /** The same, had each difficulty been put before the reviews of the other designs, on average. */
  double shareElsewhere(Predicate<Outcome> counted, Predicate<Result> result) {
    return outcomes().stream()
        .filter(Outcome::isCounted)
        .filter(counted)
        .mapToDouble(
            outcome ->
                outcome.elsewhere().stream().filter(result).count()
                    / (double) outcome.elsewhere().size())
        .average()
        .orElseThrow();
  }

  /** In how many designs each rule finds such a thing. */
  Map<String, Long> frequency(Predicate<Finding> condition) {
    return cases.stream()
        .flatMap(each -> each.review().findings().stream())
        .filter(condition)
        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }

  long findings(Predicate<Finding> condition) {
    return cases.stream()
        .flatMap(each -> each.review().findings().stream())
        .filter(condition)
        .count();
  }
}
