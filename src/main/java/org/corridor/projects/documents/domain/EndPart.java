package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Safety;

/** The end of a proposal: what stays, what may go wrong, how people are protected. */
final class EndPart {

  private final Draft draft;
  private final Words words;
  private final DesignContent content;

  EndPart(Draft draft, DesignContent content) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
  }

  void future() {
    draft.chapter(
        "future",
        () -> {
          Future future = content.future();
          draft.prose("future.host", future.host());
          draft.prose("future.money", future.money());
          draft.prose("future.ownership", future.ownership());
          draft.prose("future.knowledge", future.knowledge());
          draft.prose("future.expectations", future.expectations());
        });
  }

  void risks() {
    draft.chapter(
        "risks",
        () -> {
          List<Row> rows = new ArrayList<>();
          rows.add(draft.head("risk", "risk-kind", "likelihood", "severity", "response"));
          for (Safety.Risk risk : content.safety().risks()) {
            rows.add(
                Row.body(
                    risk.text(),
                    words.label(risk.kind()),
                    words.label(risk.likelihood()),
                    words.label(risk.impact()),
                    risk.response()));
          }
          draft.table(List.of(32, 14, 12, 12, 30), rows, true);
        });
  }

  void protection() {
    draft.chapter(
        "protection",
        () -> {
          draft.prose("personal-data", content.safety().personalData());
          draft.prose("ethics", content.safety().ethics());
        });
  }
}
