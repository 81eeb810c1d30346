package org.corridor.capacities.skills.linking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.corridor.platform.text.Language;

/**
 * Finds the concepts that a text means, whatever language it is in. It never changes, and may be
 * used by many at once; a newer taxonomy makes a new one.
 */
public final class Linker {

  private final Map<Language, LabelIndex> indexes = new EnumMap<>(Language.class);

  /** From the concepts as each language names them; a language may name some of them only. */
  public Linker(Map<Language, List<Concept>> taxonomy) {
    taxonomy.forEach((language, concepts) -> indexes.put(language, new LabelIndex(concepts)));
  }

  /**
   * The concepts that a title or the name of a skill may mean, best first.
   *
   * @param phrase what somebody wrote; beyond 2,000 characters it is not read
   * @param language what it is written in; where no labels are known in that language, those of all
   *     others are tried
   * @param limit how many at most
   */
  public List<Match> link(String phrase, Language language, int limit) {
    return ask(language, limit, index -> index.link(phrase, limit));
  }

  /** The concepts that a longer text speaks of among other things, best first. */
  public List<Match> mentioned(String text, Language language, int limit) {
    return ask(language, limit, index -> index.mentioned(text, limit));
  }

  private List<Match> ask(
      Language language, int limit, Function<LabelIndex, List<Match>> question) {
    LabelIndex own = indexes.get(language);
    if (own != null) {
      return question.apply(own);
    }
    Map<String, Match> best = new HashMap<>();
    for (LabelIndex index : indexes.values()) {
      question.apply(index).forEach(match -> best.merge(match.conceptUri(), match, Match::better));
    }
    return Match.ordered(best.values(), limit);
  }
}
