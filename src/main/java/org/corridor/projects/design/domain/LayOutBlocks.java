package org.corridor.projects.design.domain;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the chosen building blocks into logframe, work plan, budget and risks of a design. Who
 * may do so is decided by {@link DesignDesk}; each call that changes anything is one revision, so
 * one undo takes it back.
 */
@Service
@Transactional
public class LayOutBlocks {

  private final DesignDesk desk;
  private final Designs designs;
  private final Toolbox toolbox;

  LayOutBlocks(DesignDesk desk, Designs designs, Toolbox toolbox) {
    this.desk = desk;
    this.designs = designs;
    this.toolbox = toolbox;
  }

  /**
   * What could be laid out or taken away, counted in entries.
   *
   * @param toAdd what the chosen blocks bring to the step and is not there
   * @param toRemove what blocks no longer chosen have left in the design, unedited
   */
  public record Offer(int toAdd, int toRemove) {}

  public Offer offer(DesignContent content, Step step) {
    int added = entries(LayOut.step(content, chosen(content), step), step) - entries(content, step);
    return new Offer(added, LayOutLeftOver.in(content, toolbox::block).size());
  }

  /**
   * Opens the design for a step. When a step that blocks bring something to is opened for the first
   * time and is empty, it and those it builds on are laid out.
   */
  public Design open(DesignKey key, Step step) {
    Design design = desk.open(key);
    if (!LayOut.STEPS.contains(step) || design.isDeleted() || !isFresh(design, step)) {
      return design;
    }
    List<Step> fresh = LayOut.STEPS.stream().filter(s -> isFresh(design, s)).toList();
    return desk.change(key, step, content -> laidOut(content, fresh));
  }

  /** Lays out the step again: adds what is missing, touches nothing that is there. */
  public Design layOut(DesignKey key, Step step) {
    return desk.change(key, step, content -> laidOut(content, List.of(step)));
  }

  /** Removes what blocks that are no longer chosen have left, if nobody has edited it. */
  public Design tidy(DesignKey key, Step step) {
    return desk.change(
        key, step, content -> LayOutLeftOver.in(content, toolbox::block).removedFrom(content));
  }

  private DesignContent laidOut(DesignContent content, List<Step> steps) {
    List<Block> blocks = chosen(content);
    if (blocks.isEmpty()) {
      return content;
    }
    DesignContent laidOut = content;
    for (Step step : steps) {
      laidOut = LayOut.step(laidOut, blocks, step);
    }
    return laidOut;
  }

  private boolean isFresh(Design design, Step step) {
    return entries(design.content(), step) == 0 && !designs.hasRevisionOf(design.key(), step);
  }

  private List<Block> chosen(DesignContent content) {
    return content.practice().blocks().stream()
        .flatMap(chosen -> toolbox.block(chosen.block()).stream())
        .toList();
  }

  private static int entries(DesignContent content, Step step) {
    return switch (step) {
      case LOGFRAME ->
          content.logframe().outcomes().size()
              + content.logframe().outputs().size()
              + content.logframe().indicators().size();
      case PLAN -> content.plan().activities().size();
      case BUDGET -> content.budget().lines().size();
      case SAFETY -> content.safety().risks().size();
      default -> 0;
    };
  }
}
