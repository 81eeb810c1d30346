package org.corridor.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The handbook as content: everything that the other rooms may ask of it. Loaded once at start,
 * never changes while running.
 */
public interface Toolbox {

  /** All building blocks, in the handbook's order. */
  List<Block> blocks();

  Optional<Block> block(String id);

  /** The 51 projects in the annex's order, then the knowledge fair of text box 21. */
  List<Case> cases();

  /** By annex code ({@code Moldova-30}) or address ({@code moldova-30}). */
  Optional<Case> caseOf(String codeOrId);

  List<Recommendation> recommendations();

  List<HandbookSection> sections();
}
