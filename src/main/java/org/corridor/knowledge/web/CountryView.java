package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;

public record CountryView(Reading reading, String code, List<TriedBlock> blocks, List<Case> cases) {

  /** A block, with what the country's projects did of it. */
  public record TriedBlock(Block block, List<BlockView.Tried> tried) {}
}
