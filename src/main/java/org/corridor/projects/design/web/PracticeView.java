package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.platform.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The practice of one block.
 *
 * @param block null while no block has been chosen
 * @param tabs all chosen blocks
 * @param options of the block
 * @param states that an answer can have
 */
public record PracticeView(
    @Nullable Block block, List<Tab> tabs, List<Choice> options, List<Choice> states) {

  public PracticeView {
    tabs = List.copyOf(tabs);
    options = List.copyOf(options);
    states = List.copyOf(states);
  }

  /**
   * @param open points without an answer
   */
  public record Tab(Block block, int open, int points) {
    public int answered() {
      return points - open;
    }
  }

  public int points() {
    return tabs.stream().mapToInt(Tab::points).sum();
  }

  public int answered() {
    return tabs.stream().mapToInt(Tab::answered).sum();
  }
}
