package org.corridor.knowledge;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * Finds building blocks, cases and recommendations by words in any of the five languages, in any
 * inflection, with or without accents. Words that nothing is written with are taken for slips and
 * what comes close is found instead.
 */
public interface ToolboxSearch {

  /** Longer questions are cut: nobody types more, and each word costs time. */
  int MOST_WORDS = 12;

  /**
   * The best answers first; none for a question without a word in it.
   *
   * @param question as typed, of any length and content
   * @param reader excerpts are in this language, or in English where the content lacks it
   */
  Answer search(String question, Language reader);

  /** What can be found. */
  enum Kind {
    BLOCK,
    CASE,
    RECOMMENDATION;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * @param near true if nothing has exactly these words, and the hits only come close
   */
  record Answer(List<Hit> hits, boolean near) {

    public Answer {
      hits = List.copyOf(hits);
    }

    public List<Hit> of(Kind kind) {
      return hits.stream().filter(hit -> hit.kind() == kind).toList();
    }
  }

  /**
   * @param id of the block, case or recommendation
   * @param excerpt where the words occur in the text; empty where they only occur in the title, in
   *     another language or in the search words, and for answers far down the list
   * @param language of the excerpt
   */
  record Hit(Kind kind, String id, List<Piece> excerpt, Language language) {

    public Hit {
      excerpt = List.copyOf(excerpt);
    }
  }

  /** A part of an excerpt; found: one of the words asked for. */
  record Piece(String text, boolean found) {}
}
