package org.corridor.projects.indicators;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.underway.ProjectKey;

/**
 * A working tool that stands at one place of the platform, for all projects.
 *
 * @param blocks that switch it on
 * @param name key of its name
 * @param page where it is
 * @param hint key of a sentence that says how one gets to it
 * @param counted codes of what is counted in it
 */
public record ToolboxInstrument(
    Set<String> blocks, String name, String page, Optional<String> hint, Set<String> counted)
    implements Instrument {

  public ToolboxInstrument {
    blocks = Set.copyOf(blocks);
    counted = Set.copyOf(counted);
  }

  /** One that the toolbox names, with its name and with the blocks that the toolbox says. */
  public static ToolboxInstrument of(
      Toolbox toolbox, org.corridor.knowledge.Instrument known, String page) {
    return new ToolboxInstrument(
        toolbox.blocks().stream()
            .filter(block -> block.instruments().contains(known.id()))
            .map(Block::id)
            .collect(Collectors.toSet()),
        "knowledge.instrument." + known.id(),
        page,
        Optional.empty(),
        Set.of());
  }

  /** Another tool at another place that serves the same blocks. */
  public ToolboxInstrument beside(String other, String at) {
    return new ToolboxInstrument(blocks, other, at, hint, Set.of());
  }

  public ToolboxInstrument with(String how) {
    return new ToolboxInstrument(blocks, name, page, Optional.of(how), counted);
  }

  public ToolboxInstrument counting(String... sources) {
    return new ToolboxInstrument(blocks, name, page, hint, Set.of(sources));
  }

  @Override
  public String path(ProjectKey project) {
    return page;
  }
}
