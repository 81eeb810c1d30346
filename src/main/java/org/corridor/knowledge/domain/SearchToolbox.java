package org.corridor.knowledge.domain;

import static org.corridor.knowledge.domain.SearchEntry.MORE;
import static org.corridor.knowledge.domain.SearchEntry.TEXTS;
import static org.corridor.knowledge.domain.SearchEntry.TITLES;
import static org.corridor.knowledge.domain.SearchEntry.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.knowledge.ToolboxSearch;
import org.corridor.knowledge.domain.SearchIndex.Built;
import org.corridor.platform.text.Language;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Service;

/**
 * Asks the index twice at most: for the words as typed (in any inflection), and only where nothing
 * has them, for words a letter or two away.
 */
@Service
class SearchToolbox implements ToolboxSearch {

  private static final int MOST_HITS = 60;

  /** Answers further down the list are not looked at closely. */
  private static final int MOST_EXCERPTS = 16;

  /** Answers far behind the best one of their kind have a word somewhere, but are not about it. */
  private static final float WORTH_SHOWING = 0.08f;

  private final SearchIndex index;

  SearchToolbox(SearchIndex index) {
    this.index = index;
  }

  @Override
  public Answer search(String typed, Language reader) {
    Question question = Question.of(typed);
    if (question.words().isEmpty()) {
      return new Answer(List.of(), false);
    }
    Built built = index.built();
    Language language = reader == Language.FR ? Language.FR : Language.EN;
    List<String> exact = ask(built, question, false);
    List<String> keys = exact.isEmpty() ? ask(built, question, true) : exact;
    Excerpts excerpts = new Excerpts(built.analyzer(language), question.words(), exact.isEmpty());
    List<Hit> hits = new ArrayList<>();
    for (String key : keys) {
      List<Piece> excerpt =
          hits.size() < MOST_EXCERPTS ? excerpts.from(built.entry(key).texts(language)) : List.of();
      hits.add(hit(key, excerpt, language));
    }
    return new Answer(hits, exact.isEmpty());
  }

  private static List<String> ask(Built built, Question question, boolean near) {
    try (SearchSession session = built.session()) {
      SearchScope<SearchEntry> scope = session.scope(SearchEntry.class);
      List<Row> rows =
          session
              .search(scope)
              .select(f -> f.composite().from(f.id(String.class), f.score()).as(Row::new))
              .where(predicate(scope.predicate(), question, near))
              .fetchHits(MOST_HITS);
      Map<Kind, Float> best =
          rows.stream().collect(Collectors.toMap(Row::kind, Row::score, Math::max));
      return rows.stream()
          .filter(row -> row.score() >= best.getOrDefault(row.kind(), 0f) * WORTH_SHOWING)
          .map(Row::key)
          .toList();
    }
  }

  private static SearchPredicate predicate(
      SearchPredicateFactory f, Question question, boolean near) {
    BooleanPredicateClausesStep<?, ?> all = f.bool();
    for (String word : question.words()) {
      all.should(near ? nearly(f, word) : exactly(f, word));
    }
    all.minimumShouldMatchNumber(question.needed());
    String together = String.join(" ", question.words());
    return f.bool()
        .must(all)
        .should(f.match().fields(TITLES).matching(together).minimumShouldMatchPercent(100).boost(3))
        .should(f.phrase().fields(TITLES).matching(together).slop(6).boost(3))
        .toPredicate();
  }

  private static PredicateFinalStep exactly(SearchPredicateFactory f, String word) {
    return f.bool()
        .should(f.match().fields(TITLES).matching(word).boost(6))
        .should(f.match().fields(WORDS).matching(word).boost(4))
        .should(f.match().fields(TEXTS).matching(word).boost(1.5f))
        .should(f.match().fields(MORE).matching(word).boost(0.7f));
  }

  private static PredicateFinalStep nearly(SearchPredicateFactory f, String word) {
    int edits = Question.edits(word);
    if (edits == 0) {
      return exactly(f, word);
    }
    return f.bool()
        .should(f.match().fields(TITLES).matching(word).fuzzy(edits, 1).boost(6))
        .should(f.match().fields(WORDS).matching(word).fuzzy(edits, 1).boost(4))
        .should(f.match().fields(TEXTS).matching(word).fuzzy(edits, 1));
  }

  private static Hit hit(String key, List<Piece> excerpt, Language language) {
    return new Hit(kind(key), key.substring(key.indexOf(':') + 1), excerpt, language);
  }

  private static Kind kind(String key) {
    return Kind.valueOf(key.substring(0, key.indexOf(':')).toUpperCase(Locale.ROOT));
  }

  private record Row(String key, float score) {

    Kind kind() {
      return SearchToolbox.kind(key);
    }
  }
}
