package org.corridor.capacities.skills.linking;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.corridor.platform.text.Language;

/**
 * Finds the concepts that a text means, whatever language it is in. It never changes, and may be
 * used by many at once; a newer taxonomy makes a new one.
 */
public final class Linker {

  /** A language that names less of the concepts than this cannot answer alone. */
  private static final double ENOUGH = 0.5;

  /** What is found in another language counts a little less than what is found in one's own. */
  private static final double FOREIGN = 0.9;

  private final Map<Language, LabelIndex> indexes = new EnumMap<>(Language.class);
  private final Set<Language> full = EnumSet.noneOf(Language.class);

  /** From the concepts as each language names them; a language may name some of them only. */
  public Linker(Map<Language, List<Concept>> taxonomy) {
    int most = taxonomy.values().stream().mapToInt(List::size).max().orElse(0);
    taxonomy.forEach(
        (language, concepts) -> {
          indexes.put(language, new LabelIndex(concepts));
          if (concepts.size() >= most * ENOUGH) {
            full.add(language);
          }
        });
  }

  /**
   * The concepts that a title or the name of a skill may mean, best first.
   *
   * @param phrase what somebody wrote; beyond 2,000 characters it is not read
   * @param language what it is written in; where that language names less than half of the
   *     concepts, the labels of all others are tried too
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
    if (own != null && full.contains(language)) {
      return question.apply(own);
    }
    Map<String, Match> best = new HashMap<>();
    for (LabelIndex index : indexes.values()) {
      double weight = own == null || index == own ? 1 : FOREIGN;
      question
          .apply(index)
          .forEach(match -> best.merge(match.conceptUri(), match.weighted(weight), Match::better));
    }
    return Match.ordered(best.values(), limit);
  }
}
