package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.Severity;

/** The annex: what the handbook's experience says about the design. */
final class ReviewPart {

  private final Draft draft;
  private final Words words;

  ReviewPart(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
  }

  void annex(Review review) {
    draft.chapter(
        "annex",
        () -> {
          for (Severity severity : Severity.values()) {
            group("severity." + severity.code(), closed(review.of(severity)));
          }
          group("severity.open", review.open());
        });
  }

  private static List<Finding> closed(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.open()).toList();
  }

  private void group(String key, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    draft.section(words.say(key));
    List<Row> rows = new ArrayList<>();
    rows.add(draft.head("finding", "finding-why", "finding-advice"));
    for (Finding finding : findings) {
      rows.add(
          Row.of(
              Kind.BODY,
              Cell.of(Words.lines(finding.title(), words.citation(finding.source()))),
              Cell.of(finding.why()),
              Cell.of(finding.advice())));
    }
    draft.table(List.of(30, 35, 35), rows, true);
  }
}
