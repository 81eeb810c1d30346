package org.corridor.projects.review.evaluation;

import java.util.Locale;
import org.corridor.platform.text.Language;
import org.corridor.projects.review.evaluation.Evaluation.FalseAlarm;
import org.corridor.projects.review.evaluation.Evaluation.Outcome;
import org.corridor.projects.review.evaluation.Evaluation.Result;

/** The evaluation as a page of the documentation. */
final class EvaluationPage {

  private EvaluationPage() {}

  static String write(Evaluation evaluation) {
    StringBuilder page = new StringBuilder(introduction(evaluation));
    page.append("\n## Every difficulty that the handbook reports\n\n");
    page.append(
        "| project | difficulty | kind | source | result | rules |\n|---|---|---|---|---|---|\n");
    evaluation.outcomes().forEach(outcome -> page.append(row(outcome)));
    page.append("\n## False alarms\n\n");
    if (evaluation.falseAlarms().isEmpty()) {
      page.append("None: no gap contradicts what the handbook says of a project.\n");
    }
    evaluation.falseAlarms().forEach(alarm -> page.append(row(alarm)));
    page.append("\n## Gaps that the handbook does not tell of\n\n");
    page.append(
        "Neither confirmed nor contradicted: mostly what the handbook says of all projects, and did not report of this one.\n\n");
    evaluation
        .untold()
        .forEach(
            untold ->
                page.append(
                    "- %s: %s\n"
                        .formatted(untold.project().code(), String.join(", ", untold.rules()))));
    return page.toString();
  }

  private static String introduction(Evaluation e) {
    return String.format(
        Locale.ROOT,
        """
        # Does the design review foresee what went wrong?

        This page is written by `DesignReviewEvaluationTests`, which fails when it is out of date.

        The handbook's 23 text boxes tell of %d difficulties. Each case study is encoded as a design (`src/test/resources/designs`) as its team would have
        entered it: what was arranged from the start is in it, remedies found on the way are not, what the handbook does not tell is left open. The logframe, plan and budget are the plain minimum of any
        funded project. Each difficulty was then judged by hand: could the data of a design show it at all, and which rules speak of that very difficulty?

        | | |
        |---|---|
        | difficulties reported | %d |
        | of these visible in a design | %d |
        | **warned**: a gap or advice speaks of it | %d |
        | **asked**: the design leaves it open and the review asks about it | %d |
        | **missed** | %d |
        | **foreseen** (warned or asked) | **%.0f %%** of the visible ones |
        | all findings in the 23 reviews | %d gaps, %d pieces of advice, %d open questions |
        | gaps that contradict the handbook | %d |

        The designs and the judgement are ours and were made by the people who wrote the software, so read the figure as a check that the rules carry the handbook's experience, not as a prediction for new projects:
        the same text boxes taught the rules. Since the handbook tells little of what the teams had written down, many fields are open and many hits are questions.
        """,
        e.outcomes().size(),
        e.outcomes().size(),
        e.visible(),
        e.count(Result.WARNED),
        e.count(Result.ASKED),
        e.count(Result.MISSED),
        e.foreseen() * 100,
        e.gaps(),
        e.advice(),
        e.questions(),
        e.falseAlarms().size());
  }

  private static String row(Outcome o) {
    String result =
        switch (o.result()) {
          case WARNED -> "hit: warned";
          case ASKED -> "hit: asked";
          case MISSED -> "**miss**";
          case NOT_VISIBLE -> "not visible: " + o.reported().why();
        };
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            o.project().code(),
            o.difficulty().text().text(Language.EN),
            o.difficulty().kind().code(),
            o.difficulty().source(),
            result,
            String.join(", ", o.by()));
  }

  private static String row(FalseAlarm alarm) {
    return "- %s, rule `%s`: %s\n"
        .formatted(alarm.project().code(), alarm.finding().rule(), alarm.handbook());
  }
}
