package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;

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
    Map<String, Answer> open = new LinkedHashMap<>(chosen.answers());
    toolbox
        .block(chosen.block())
        .ifPresent(
            block -> {
              points("practice.points", block.actionPoints(), open, rows);
              points("practice.cautions", block.cautions(), open, rows);
            });
    open.forEach((point, answer) -> rows.add(row(point, answer)));
    draft.table(List.of(42, 16, 42), rows, true);
  }

  /** Those that were answered, in the order of the handbook. */
  private void points(
      String key, List<Block.PracticePoint> points, Map<String, Answer> open, List<Row> rows) {
    List<Row> answered = new ArrayList<>();
    for (Block.PracticePoint point : points) {
      Answer answer = open.remove(point.id());
      if (answer != null) {
        answered.add(row(point.text().text(words.language()), answer));
      }
    }
    if (!answered.isEmpty()) {
      rows.add(Row.of(Kind.GROUP, Cell.of(words.ofDesign(key)).across(3)));
      rows.addAll(answered);
    }
  }

  private Row row(String point, Answer answer) {
    return Row.body(point, words.label(answer.state()), answer.note());
  }
}
