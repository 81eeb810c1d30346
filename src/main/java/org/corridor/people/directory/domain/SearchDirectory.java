package org.corridor.people.directory.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.corridor.people.directory.domain.Found.Card;
import org.corridor.people.directory.domain.Found.Suggestion;
import org.corridor.people.directory.domain.Question.Order;
import org.corridor.people.directory.domain.Snapshot.Hit;
import org.corridor.people.directory.domain.Snapshot.Hits;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people and organisations by what they show. Open to everybody: whoever asks gets what their
 * circle may see, and no more.
 */
@Service
@Transactional(readOnly = true)
public class SearchDirectory {

  /** As far as one can page: who wants more looks for something more particular. */
  public static final int MOST = 1_000;

  /** As far as most people page. */
  private static final int FIRST = 60;

  private static final int SUGGESTIONS = 8;
  private static final int LABELS = 4;
  private static final int ORGANISATIONS = 3;
  private static final int SHORTEST_START = 2;

  private static final List<String> COUNTED =
      Stream.concat(Stream.of(Facet.values()).map(Facet::code), Stream.of(IndexedSight.CORRIDOR))
          .toList();

  private final KeepUp index;
  private final Labels labels;
  private final Searchers searchers;
  private final Map<Kind, Source> sources = new EnumMap<>(Kind.class);

  SearchDirectory(KeepUp index, Labels labels, Searchers searchers, List<Source> sources) {
    this.index = index;
    this.labels = labels;
    this.searchers = searchers;
    sources.forEach(source -> this.sources.put(source.kind(), source));
  }

  /**
   * @param page from 1
   * @param size entries a page, at most {@link #MOST}
   */
  public Found find(Question question, int page, int size) {
    Searcher searcher = searchers.current();
    try (Snapshot snapshot = index.current()) {
      if (snapshot == null) {
        return new Found(List.of(), 0, 1, 1, Map.of(), Map.of(), Match.EXACT, true);
      }
      int deepest = Math.min((long) page * size > MOST ? MOST : page * size, MOST);
      WordQuery words = WordQuery.of(question.words(), labels);
      Match match = Match.EXACT;
      Hits hits = find(snapshot, question, words, match, searcher, deepest);
      while (hits.total() == 0 && !words.isEmpty() && match != Match.PARTLY) {
        match = Match.values()[match.ordinal() + 1];
        hits = find(snapshot, question, words, match, searcher, deepest);
      }
      return found(hits, page, size, match, searcher);
    }
  }

  private Hits find(
      Snapshot snapshot,
      Question question,
      WordQuery words,
      Match match,
      Searcher searcher,
      int deepest) {
    BooleanQuery.Builder base = new BooleanQuery.Builder().add(seenBy(searcher), Occur.FILTER);
    if (!words.isEmpty()) {
      base.add(words.as(match), Occur.MUST);
    }
    DrillDownQuery query = new DrillDownQuery(IndexedSight.FACETS, base.build());
    question
        .values()
        .forEach((facet, values) -> values.forEach(value -> query.add(facet.code(), value)));
    return question.isWide() && deepest <= FIRST
        ? snapshot.findOnce(query, question.order(), deepest, COUNTED)
        : snapshot.find(query, question.order(), deepest, COUNTED);
  }

  private Found found(Hits hits, int page, int size, Match match, Searcher searcher) {
    int pages = Math.max(1, (Math.min(hits.total(), MOST) + size - 1) / size);
    int shown = Math.min(page, pages);
    List<Hit> some =
        hits.hits()
            .subList(
                Math.min((shown - 1) * size, hits.hits().size()),
                Math.min(shown * size, hits.hits().size()));
    Map<Facet, Map<String, Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Count> values = new LinkedHashMap<>();
      hits.counts()
          .getOrDefault(facet.code(), Map.of())
          .forEach((value, count) -> values.put(value, Count.of(count, facet.isOfPeople())));
      counts.put(facet, values);
    }
    Map<String, Integer> corridors =
        new LinkedHashMap<>(hits.counts().getOrDefault(IndexedSight.CORRIDOR, Map.of()));
    corridors.values().removeIf(count -> count < Count.FEW);
    return new Found(
        cards(some, searcher),
        hits.total(),
        shown,
        pages,
        counts,
        corridors,
        match,
        !index.isBuilt());
  }

  /** As the entries are now; what has changed since it was indexed is left out. */
  private List<Card> cards(List<Hit> hits, Searcher searcher) {
    Map<String, Entry> entries = new HashMap<>();
    sources.forEach(
        (kind, source) ->
            source
                .entries(listings(hits, kind))
                .forEach(
                    entry -> entries.put(IndexedSight.entry(kind, entry.listing()).text(), entry)));
    return hits.stream()
        .flatMap(
            hit ->
                Optional.ofNullable(entries.get(hit.entry()))
                    .flatMap(entry -> card(entry, hit, searcher))
                    .stream())
        .toList();
  }

  private static Optional<Card> card(Entry entry, Hit hit, Searcher searcher) {
    return entry
        .seenBy(searcher)
        .filter(sight -> IndexedSight.print(sight).equals(hit.print()))
        .map(sight -> new Card(entry.kind(), entry.path(), sight, entry.verified()));
  }

  private static Collection<Long> listings(List<Hit> hits, Kind kind) {
    String start = kind.code() + ":";
    return hits.stream()
        .map(Hit::entry)
        .filter(entry -> entry.startsWith(start))
        .map(entry -> Long.valueOf(entry.substring(start.length())))
        .toList();
  }

  /** Words, towns and organisations that begin like this, and lead to something. */
  public List<Suggestion> suggest(String typed, Language reader) {
    String start = IndexedSight.whole(Folding.words(typed));
    if (start.length() < SHORTEST_START) {
      return List.of();
    }
    Query seen = seenBy(searchers.current());
    try (Snapshot snapshot = index.current()) {
      return snapshot == null ? List.of() : suggest(typed, start, reader, seen, snapshot);
    }
  }

  private List<Suggestion> suggest(
      String typed, String start, Language reader, Query seen, Snapshot snapshot) {
    Set<Suggestion> all = new LinkedHashSet<>();
    labels.beginning(typed, reader, SUGGESTIONS).stream()
        .filter(
            label ->
                snapshot.count(
                        and(seen, IndexedSight.has(label.value().facet(), label.value().code())))
                    > 0)
        .limit(LABELS)
        .forEach(label -> all.add(Suggestion.of(label.value(), label.name())));
    Query town = new PrefixQuery(new Term(IndexedSight.TOWN, start));
    snapshot.towns(and(seen, town)).stream()
        .filter(name -> IndexedSight.whole(Folding.words(name)).startsWith(start))
        .limit(SUGGESTIONS)
        .forEach(name -> all.add(new Suggestion(name, IndexedSight.TOWN)));
    organisations(start, seen, snapshot)
        .forEach(name -> all.add(new Suggestion(name, Kind.ORGANISATION.code())));
    return all.stream().limit(SUGGESTIONS).toList();
  }

  /** Those whose name has a word that begins like the last one typed. */
  private List<String> organisations(String start, Query seen, Snapshot snapshot) {
    String last = start.substring(start.lastIndexOf(' ') + 1);
    Query query =
        and(
            and(seen, IndexedSight.has(Facet.KIND, Kind.ORGANISATION.code())),
            new PrefixQuery(new Term(IndexedSight.NAME, last)));
    Hits hits =
        snapshot.find(
            new DrillDownQuery(IndexedSight.FACETS, query), Order.BEST, ORGANISATIONS, List.of());
    return cards(hits.hits(), searchers.current()).stream()
        .map(card -> card.sight().name())
        .toList();
  }

  private static Query and(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  /** The sights of the circles that somebody is in. */
  private static Query seenBy(Searcher searcher) {
    if (!searcher.member()) {
      return of(Circle.VISITORS);
    }
    if (searcher.colleagues().isEmpty()) {
      return of(Circle.MEMBERS);
    }
    Query colleague = ofColleagues(searcher);
    return new BooleanQuery.Builder()
        .add(
            new BooleanQuery.Builder()
                .add(of(Circle.MEMBERS), Occur.FILTER)
                .add(colleague, Occur.MUST_NOT)
                .build(),
            Occur.SHOULD)
        .add(and(of(Circle.COLLEAGUES), colleague), Occur.SHOULD)
        .build();
  }

  private static Query of(Circle circle) {
    return new TermQuery(new Term(IndexedSight.CIRCLE, circle.name()));
  }

  private static Query ofColleagues(Searcher searcher) {
    return new TermInSetQuery(
        IndexedSight.MARK, searcher.colleagues().stream().map(BytesRef::new).toList());
  }
}
