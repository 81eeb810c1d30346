package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.ToolboxSearch.Hit;

/**
 * What was found for a question.
 *
 * @param q as typed
 * @param tooLong true if it was refused for its length
 * @param near true if nothing has exactly these words
 */
public record SearchView(
    Reading reading,
    String q,
    boolean tooLong,
    boolean near,
    List<Found<Block>> blocks,
    List<Found<Case>> cases,
    List<Found<Recommendation>> recommendations) {

  /** Letters that a question may have; more than anybody types by hand. */
  static final int LONGEST = 200;

  public int longest() {
    return LONGEST;
  }

  public int count() {
    return blocks.size() + cases.size() + recommendations.size();
  }

  public boolean asked() {
    return !q.isBlank() && !tooLong;
  }

  public record Found<T>(T thing, Hit hit) {}
}
