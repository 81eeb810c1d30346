package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.documents.domain.Part.Row;

/** What the project does: each building block, its options, and what is done about its points. */
final class PracticePart {

  private final Draft draft;
  private final Words words;
  private final Practice practice;
  private final Toolbox toolbox;

  PracticePart(Draft draft, DesignContent content, Toolbox toolbox) {
    this.draft = draft;
    this.words = draft.words();
    this.practice = content.practice();
    this.toolbox = toolbox;
  }

  void practice() {
    draft.chapter("practice", () -> practice.blocks().forEach(this::block));
  }

  private void block(ChosenBlock chosen) {
    Language language = words.language();
    draft.section(Blocks.title(toolbox, chosen.block(), language));
    toolbox.block(chosen.block()).ifPresent(block -> draft.plain(block.summary().text(language)));
    draft.prose("why", chosen.why());
    draft.prose(
        "options",
        chosen.options().stream()
            .map(option -> Blocks.option(toolbox, chosen.block(), option, language))
            .collect(Collectors.joining("\n")));
    List<Row> rows = new ArrayList<>();
    rows.add(draft.head("point", "state", "note"));
    chosen
        .answers()
        .forEach(
            (point, answer) ->
                rows.add(
                    Row.body(
                        Blocks.point(toolbox, chosen.block(), point, language),
                        words.label(answer.state()),
                        answer.note())));
    draft.table(List.of(42, 16, 42), rows, true);
  }
}
