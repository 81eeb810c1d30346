package org.corridor.projects.design.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Setting.Corridor;
import org.springframework.stereotype.Component;

/**
 * Which blocks the answers so far speak for. Nothing is weighed in secret: each rule that fits
 * gives its blocks one reason, a block with more reasons comes first, and one that two or more real
 * projects of the same country of origin used gets a reason for that too.
 */
@Component
public class BlockAdvice {

  private static final int MOST_BLOCKS = 8;
  private static final int MOST_EXAMPLES = 2;
  private static final int PROJECTS_THAT_COUNT = 2;

  /** Reason of a block that projects from the same country of origin used. */
  private static final Advice.Reason SAME_ORIGIN = new Advice.Reason("same-origin", "Annex");

  private final Toolbox toolbox;

  BlockAdvice(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  /** The best reasoned first; empty while nothing is known yet. */
  public List<Advice> on(DesignContent content) {
    Set<String> origins =
        content.setting().corridors().stream().map(Corridor::origin).collect(Collectors.toSet());
    List<Advice> all = new ArrayList<>();
    for (Block block : toolbox.blocks()) {
      List<Advice.Reason> reasons = reasons(block, content, origins);
      boolean ruled = reasons.stream().anyMatch(reason -> !reason.equals(SAME_ORIGIN));
      if (block.part() == Block.Part.ACTIONS && (ruled || alone(reasons, content))) {
        all.add(new Advice(block, reasons, examples(block, origins)));
      }
    }
    all.sort(Comparator.comparing((Advice advice) -> -advice.reasons().size()));
    return all.stream().limit(MOST_BLOCKS).toList();
  }

  /** Where nobody has been named yet, what others did in the same country is all there is. */
  private static boolean alone(List<Advice.Reason> reasons, DesignContent content) {
    return !reasons.isEmpty() && content.audience().groups().isEmpty();
  }

  private List<Advice.Reason> reasons(Block block, DesignContent content, Set<String> origins) {
    Stream<Advice.Reason> ruled =
        Stream.of(AdviceRule.values())
            .filter(rule -> rule.blocks().contains(block.id()) && rule.speaks(content))
            .map(AdviceRule::reason);
    long projects =
        toolbox.cases().stream()
            .filter(Case::isProject)
            .filter(project -> project.blocks().contains(block.id()))
            .filter(project -> project.countries().origin().stream().anyMatch(origins::contains))
            .count();
    return Stream.concat(
            ruled, projects >= PROJECTS_THAT_COUNT ? Stream.of(SAME_ORIGIN) : Stream.empty())
        .toList();
  }

  private List<Block.Example> examples(Block block, Set<String> origins) {
    return block.examples().stream()
        .sorted(Comparator.comparing(example -> !isFrom(example, origins)))
        .limit(MOST_EXAMPLES)
        .toList();
  }

  private boolean isFrom(Block.Example example, Set<String> origins) {
    return toolbox
        .caseOf(example.project())
        .map(found -> found.countries().origin().stream().anyMatch(origins::contains))
        .orElse(false);
  }
}
