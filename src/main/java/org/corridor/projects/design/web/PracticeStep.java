package org.corridor.projects.design.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Step 6: what the team does about the options, action points and cautions of its blocks. One page
 * a block; without a block named it is the first that has open points.
 */
@Component
class PracticeStep implements StepPage {

  private final Toolbox toolbox;
  private final Progress progress;
  private final Choices choices;
  private final @Nullable Block block;

  @Autowired
  PracticeStep(Toolbox toolbox, Progress progress, Choices choices) {
    this(toolbox, progress, choices, null);
  }

  private PracticeStep(Toolbox toolbox, Progress progress, Choices choices, @Nullable Block block) {
    this.toolbox = toolbox;
    this.progress = progress;
    this.choices = choices;
    this.block = block;
  }

  @Override
  public Step step() {
    return Step.PRACTICE;
  }

  @Override
  public String template() {
    return "projects/design/pages/practice";
  }

  @Override
  public StepPage about(String id, DesignContent content) {
    List<ChosenBlock> chosen = content.practice().blocks();
    Block found =
        chosen.stream()
            .filter(one -> one.block().equals(id))
            .findFirst()
            .or(() -> chosen.stream().filter(one -> progress.openPoints(one) > 0).findFirst())
            .or(() -> chosen.stream().findFirst())
            .flatMap(one -> toolbox.block(one.block()))
            .orElse(null);
    return new PracticeStep(toolbox, progress, choices, found);
  }

  @Override
  public String block() {
    return block == null ? "" : block.id();
  }

  @Override
  public Optional<String> nextBlock(DesignContent content) {
    List<String> ids = content.practice().blocks().stream().map(ChosenBlock::block).toList();
    int here = ids.indexOf(block());
    return here >= 0 && here + 1 < ids.size() ? Optional.of(ids.get(here + 1)) : Optional.empty();
  }

  @Override
  public Form fill(DesignContent content) {
    Form.Builder form = Form.builder();
    chosen(content)
        .ifPresent(
            chosen -> {
              form.putAll("options", chosen.options()).put("why", chosen.why());
              chosen
                  .answers()
                  .forEach(
                      (point, answer) ->
                          form.put(point + ".state", answer.state())
                              .put(point + ".note", answer.note()));
            });
    return form.build();
  }

  @Override
  public PracticeView view(Design design, Form form, Language language) {
    List<PracticeView.Tab> tabs =
        design.content().practice().blocks().stream()
            .flatMap(
                chosen ->
                    toolbox.block(chosen.block()).stream()
                        .map(
                            known ->
                                new PracticeView.Tab(
                                    known,
                                    (int) progress.openPoints(chosen),
                                    known.actionPoints().size() + known.cautions().size())))
            .toList();
    return new PracticeView(
        block,
        tabs,
        block == null
            ? List.of()
            : block.options().stream()
                .map(
                    option ->
                        new org.corridor.platform.form.Choice(
                            option.id(),
                            option.name().text(language),
                            option.description().text(language)))
                .toList(),
        choices.of(State.class, language));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Block known = block;
    if (known == null) {
      return content -> content;
    }
    Set<String> options =
        sent.all("options").stream()
            .filter(id -> known.option(id) != null)
            .collect(Collectors.toSet());
    String why = sent.text("why", Limits.TEXT);
    Map<String, Answer> answers = new TreeMap<>();
    Stream.concat(known.actionPoints().stream(), known.cautions().stream())
        .map(Block.PracticePoint::id)
        .forEach(point -> read(point, sent, answers));
    ChosenBlock answered = new ChosenBlock(known.id(), options, why, answers);
    return content -> content.with(with(answered, content.practice()));
  }

  private static void read(String point, Submission sent, Map<String, Answer> answers) {
    State state = sent.choice(point + ".state", State.class);
    String note = sent.text(point + ".note", Limits.TEXT);
    if (state != null) {
      answers.put(point, new Answer(state, note));
    } else if (!note.isEmpty() && sent.all(point + ".state").isEmpty()) {
      sent.problem(point + ".state", "projects.design.practice.state-open", Map.of());
    }
  }

  private static Practice with(ChosenBlock answered, Practice practice) {
    return new Practice(
        practice.blocks().stream()
            .map(one -> one.block().equals(answered.block()) ? answered : one)
            .toList());
  }

  private Optional<ChosenBlock> chosen(DesignContent content) {
    return content.practice().chosen(block());
  }

  @Override
  public Object part(DesignContent content) {
    return chosen(content);
  }
}
