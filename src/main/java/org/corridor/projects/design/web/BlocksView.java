package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.projects.design.domain.Advice;

/** The blocks to choose from: first those that the answers speak for, then all others. */
public record BlocksView(List<Advice> advised, List<Group> groups) {

  public BlocksView {
    advised = List.copyOf(advised);
    groups = List.copyOf(groups);
  }

  /**
   * @param capital code of the capital they make work; empty for the blocks of working with others
   */
  public record Group(String capital, List<Block> blocks) {
    public Group {
      blocks = List.copyOf(blocks);
    }
  }
}
