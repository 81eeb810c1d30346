package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;

/** What the ways into the toolbox show. */
public final class Shelves {

  private Shelves() {}

  /**
   * Blocks that belong together.
   *
   * @param code of the capital they work with, or {@code alliances}
   */
  public record Shelf(String code, List<Block> blocks) {}

  /** The questions that a chapter of the handbook answers. */
  public record Chapter(int number, List<Block> blocks) {}

  public record ByCapital(Reading reading, List<Shelf> capitals, Shelf alliances) {}

  public record ByQuestion(Reading reading, List<Chapter> chapters) {}

  /** How much there is. */
  public record About(int blocks, int cases, int textBoxes, int recommendations) {}
}
