package org.corridor.projects.design.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Capital;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Advice;
import org.corridor.projects.design.domain.BlockAdvice;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 5: the building blocks; recommended from the answers so far, freely chosen. */
@Component
class BlocksStep implements StepPage {

  private final Toolbox toolbox;
  private final BlockAdvice advice;

  BlocksStep(Toolbox toolbox, BlockAdvice advice) {
    this.toolbox = toolbox;
    this.advice = advice;
  }

  @Override
  public Step step() {
    return Step.BLOCKS;
  }

  @Override
  public String template() {
    return "projects/design/pages/blocks";
  }

  @Override
  public Form fill(DesignContent content) {
    return Form.builder()
        .putAll("blocks", content.practice().blocks().stream().map(ChosenBlock::block).toList())
        .build();
  }

  @Override
  public BlocksView view(Design design, Form form, Language language) {
    List<Advice> advised = advice.on(design.content());
    List<String> shown = advised.stream().map(one -> one.block().id()).toList();
    List<Block> others =
        toolbox.blocks().stream().filter(block -> !shown.contains(block.id())).toList();
    List<BlocksView.Group> groups = new ArrayList<>();
    for (Capital capital : Capital.values()) {
      groups.add(
          new BlocksView.Group(
              capital.code(), others.stream().filter(b -> first(b) == capital).toList()));
    }
    groups.add(
        new BlocksView.Group(
            "", others.stream().filter(block -> block.capitals().isEmpty()).toList()));
    return new BlocksView(
        advised, groups.stream().filter(group -> !group.blocks().isEmpty()).toList());
  }

  private static @org.jspecify.annotations.Nullable Capital first(Block block) {
    return block.capitals().isEmpty() ? null : block.capitals().get(0);
  }

  /** What was answered about a block that stays is kept. */
  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    List<String> wanted = sent.all("blocks");
    if (wanted.stream().anyMatch(id -> toolbox.block(id).isEmpty())) {
      sent.problem("blocks", "platform.form.unknown-choice", Map.of());
    }
    if (wanted.size() > Limits.BLOCKS) {
      sent.problem(
          "blocks",
          "platform.form.too-many-rows",
          Map.of("most", Limits.BLOCKS, "typed", wanted.size()));
    }
    return content -> content.with(new Practice(chosen(wanted, content.practice())));
  }

  private List<ChosenBlock> chosen(List<String> wanted, Practice practice) {
    return toolbox.blocks().stream()
        .map(Block::id)
        .filter(wanted::contains)
        .map(id -> Optional.of(id).flatMap(practice::chosen).orElseGet(() -> ChosenBlock.of(id)))
        .toList();
  }

  @Override
  public Object part(DesignContent content) {
    return content.practice().blocks().stream().map(ChosenBlock::block).toList();
  }
}
