package org.corridor.people.directory.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.corridor.people.directory.domain.Question.Order;
import org.jspecify.annotations.Nullable;

/** The index at one moment. */
final class Snapshot implements AutoCloseable {

  private static final int MOST_REMEMBERED = 500;
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexedSight.FULLNESS, SortField.Type.INT, true),
          SortField.FIELD_DOC);
  private static final Sort NAME =
      new Sort(new SortField(IndexedSight.ORDER, SortField.Type.STRING), SortField.FIELD_DOC);

  private final SearcherManager searchers;
  private final IndexSearcher searcher;
  private final @Nullable Counters counters;

  Snapshot(SearcherManager searchers, IndexSearcher searcher) {
    this(searchers, searcher, null);
  }

  private Snapshot(SearcherManager searchers, IndexSearcher searcher, @Nullable Counters counters) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.counters = counters;
  }

  Snapshot with(Counters some) {
    return new Snapshot(searchers, searcher, some);
  }

  /** What counts the values in one state of the index; nothing while there is nothing to count. */
  record Counters(
      IndexReader reader,
      @Nullable SortedSetDocValuesReaderState facets,
      @Nullable SortedSetDocValuesReaderState towns,
      Map<Asked, Hits> remembered) {

    static Counters of(Snapshot snapshot) throws IOException {
      IndexReader reader = snapshot.searcher.getIndexReader();
      return new Counters(
          reader,
          state(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME),
          state(reader, IndexedSight.TOWNS),
          new ConcurrentHashMap<>());
    }

    boolean isOf(Snapshot snapshot) {
      return reader == snapshot.searcher.getIndexReader();
    }

    private static @Nullable SortedSetDocValuesReaderState state(IndexReader reader, String field)
        throws IOException {
      for (var leaf : reader.leaves()) {
        if (leaf.reader().getSortedSetDocValues(field) != null) {
          return new DefaultSortedSetDocValuesReaderState(reader, field, IndexedSight.FACETS);
        }
      }
      return null;
    }
  }

  /** One that was found, with what it looked like when it was put in. */
  record Hit(String entry, String print) {}

  /**
   * @param counts how many have each value, by facet, the most frequent first; where values of a
   *     facet are asked for, as if they were not
   */
  record Hits(List<Hit> hits, int total, Map<String, Map<String, Integer>> counts) {}

  /** What is asked again and again, until something changes. */
  private record Asked(DrillDownQuery query, Order order, int most, List<String> facets) {}

  /**
   * The same, for a question that many ask: it is answered once in each state of the index. Without
   * a question all entries are counted, which takes its time.
   */
  Hits findOnce(DrillDownQuery query, Order order, int most, List<String> facets) {
    if (counters == null || counters.remembered().size() >= MOST_REMEMBERED) {
      return find(query, order, most, facets);
    }
    return counters
        .remembered()
        .computeIfAbsent(
            new Asked(query, order, most, facets), asked -> find(query, order, most, facets));
  }

  Hits find(DrillDownQuery query, Order order, int most, List<String> facets) {
    if (counters == null || counters.facets() == null) {
      return new Hits(List.of(), 0, Map.of());
    }
    try {
      DrillSideways sideways = new DrillSideways(searcher, IndexedSight.FACETS, counters.facets());
      var found =
          sideways.search(
              query,
              new TopFieldCollectorManager(
                  order == Order.NAME ? NAME : BEST, most, null, Integer.MAX_VALUE, true));
      TopFieldDocs top = found.collectorResult;
      return new Hits(hits(top), (int) top.totalHits.value, counts(found.facets, facets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The towns of what is found, the most frequent first. */
  List<String> towns(Query query) {
    if (counters == null || counters.towns() == null) {
      return List.of();
    }
    try {
      FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
      Facets facets = new SortedSetDocValuesFacetCounts(counters.towns(), collected);
      return List.copyOf(
          counts(facets, List.of(IndexedSight.TOWN))
              .getOrDefault(IndexedSight.TOWN, Map.of())
              .keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> hits(TopFieldDocs top) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      var fields = stored.document(doc.doc);
      hits.add(new Hit(fields.get(IndexedSight.ENTRY), fields.get(IndexedSight.PRINT)));
    }
    return hits;
  }

  private static Map<String, Map<String, Integer>> counts(Facets facets, List<String> names)
      throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (String name : names) {
      FacetResult result = facets.getAllChildren(name);
      if (result != null) {
        counts.put(name, sorted(result.labelValues));
      }
    }
    return counts;
  }

  private static Map<String, Integer> sorted(LabelAndValue[] values) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    Stream.of(values)
        .sorted(
            Comparator.comparingInt((LabelAndValue value) -> -value.value.intValue())
                .thenComparing(value -> value.label))
        .forEach(value -> sorted.put(value.label, value.value.intValue()));
    return sorted;
  }

  @Override
  public void close() {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
