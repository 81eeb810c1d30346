package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Recommendation;

public record RecommendationsView(
    Reading reading, List<Group> practitioners, List<Matched> policymakers) {

  /** The recommendations at the end of a chapter, or of the handbook (chapter 0). */
  public record Group(int chapter, List<Matched> matched) {}

  /** A recommendation, what it asks of the other audience, and the blocks it is about. */
  public record Matched(
      Recommendation recommendation, List<Recommendation> matches, List<Block> blocks) {}
}
