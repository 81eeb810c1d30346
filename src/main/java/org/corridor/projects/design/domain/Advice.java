package org.corridor.projects.design.domain;

import java.util.List;
import org.corridor.knowledge.Block;

/**
 * A block that the answers so far speak for.
 *
 * @param reasons why, the strongest first
 * @param examples real projects that did it, those of the design's own corridors first
 */
public record Advice(Block block, List<Reason> reasons, List<Block.Example> examples) {

  public Advice {
    reasons = List.copyOf(reasons);
    examples = List.copyOf(examples);
  }

  /**
   * A rule that found its condition fulfilled.
   *
   * @param rule name of the rule, e.g. {@code farmers}; the words for it have the key {@code
   *     projects.design.advice.<rule>}
   * @param source handbook section that the rule rests on
   */
  public record Reason(String rule, String source) {
    public String key() {
      return "projects.design.advice." + rule;
    }
  }
}
