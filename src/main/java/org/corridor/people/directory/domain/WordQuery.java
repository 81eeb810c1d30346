package org.corridor.people.directory.domain;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.corridor.people.directory.domain.Labels.Value;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Folding.Word;

/** Turns typed words into a question to the index. */
final class WordQuery {

  private static final float NAME = 3;
  private static final float LABEL = 2;
  private static final float BEGINNING = 0.3f;
  private static final float LIKE = 0.2f;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int ONE_SLIP = 4;
  private static final int TWO_SLIPS = 8;
  private static final int MOST_EXPANSIONS = 30;

  private final Labels labels;
  private final List<Word> words;

  private WordQuery(Labels labels, List<Word> words) {
    this.labels = labels;
    this.words = words;
  }

  /** Words that say nothing do not count beside others. */
  static WordQuery of(String typed, Labels labels) {
    List<Word> words = Folding.words(typed);
    List<Word> telling = words.stream().filter(word -> !word.isEmpty()).toList();
    return new WordQuery(labels, telling.isEmpty() ? words : telling);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Query as(Match match) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Occur occur = match == Match.PARTLY ? Occur.SHOULD : Occur.MUST;
    int clauses = 0;
    for (int from = 0; from < words.size(); clauses++) {
      int to = longestLabel(from);
      all.add(to > from ? label(from, to) : word(from, match), occur);
      from = Math.max(to, from + 1);
    }
    return all.setMinimumNumberShouldMatch(match == Match.PARTLY ? (clauses + 1) / 2 : 0).build();
  }

  private int longestLabel(int from) {
    for (int to = Math.min(words.size(), from + Labels.MOST_WORDS); to > from; to--) {
      if (!labels.named(words.subList(from, to)).isEmpty()) {
        return to;
      }
    }
    return from;
  }

  /** What the words name, or the words themselves. */
  private Query label(int from, int to) {
    BooleanQuery.Builder any = any(labels.named(words.subList(from, to)));
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    for (int each = from; each < to; each++) {
      together.add(word(each, Match.EXACT), Occur.MUST);
    }
    return any.add(together.build(), Occur.SHOULD).build();
  }

  private static BooleanQuery.Builder any(Set<Value> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Value value : values) {
      any.add(
          new BoostQuery(
              new ConstantScoreQuery(IndexedSight.has(value.facet(), value.code())), LABEL),
          Occur.SHOULD);
    }
    return any;
  }

  private Query word(int index, Match match) {
    Word word = words.get(index);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(IndexedSight.WORDS, word.stem())), Occur.SHOULD);
    any.add(
        new BoostQuery(new TermQuery(new Term(IndexedSight.NAME, word.stem())), NAME),
        Occur.SHOULD);
    if (index == words.size() - 1 && word.stem().length() >= SHORTEST_BEGINNING) {
      any.add(
          new BoostQuery(new PrefixQuery(new Term(IndexedSight.WORDS, word.stem())), BEGINNING),
          Occur.SHOULD);
    }
    if (!word.latin() || match != Match.EXACT) {
      addSound(word, any);
    }
    if (match != Match.EXACT) {
      addSlips(word, any);
    }
    return any.build();
  }

  private static void addSound(Word word, BooleanQuery.Builder any) {
    if (!word.sound().isEmpty()) {
      any.add(
          new BoostQuery(new TermQuery(new Term(IndexedSight.SOUND, word.sound())), LIKE),
          Occur.SHOULD);
    }
  }

  private void addSlips(Word word, BooleanQuery.Builder any) {
    String stem = word.stem();
    int slips = stem.length() < ONE_SLIP ? 0 : stem.length() < TWO_SLIPS ? 1 : 2;
    if (slips == 0) {
      return;
    }
    any.add(
        new BoostQuery(
            new FuzzyQuery(new Term(IndexedSight.WORDS, stem), slips, 1, MOST_EXPANSIONS, true),
            LIKE),
        Occur.SHOULD);
    any.add(any(labels.like(word, slips)).build(), Occur.SHOULD);
  }
}
