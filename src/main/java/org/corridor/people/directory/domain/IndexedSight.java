package org.corridor.people.directory.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Folding.Word;

/** A sight as a document of the index: which fields it has, and what stands in them. */
final class IndexedSight {

  /** Of another format, or made by other rules, an index has to be made anew. */
  static final String FORMAT = "1";

  static final String ENTRY = "entry";
  static final String CIRCLE = "circle";
  static final String MARK = "mark";
  static final String PRINT = "print";
  static final String NAME = "name";
  static final String WORDS = "words";
  static final String SOUND = "sound";
  static final String FULLNESS = "fullness";
  static final String ORDER = "order";
  static final String TOWN = "town";
  static final String TOWNS = "$towns";

  /** The facet of corridors: countries of origin and residence. */
  static final String CORRIDOR = "corridor";

  static final FacetsConfig FACETS = facets();

  private IndexedSight() {}

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.code(), true);
    }
    config.setMultiValued(CORRIDOR, true);
    config.setMultiValued(TOWN, true);
    config.setIndexFieldName(TOWN, TOWNS);
    return config;
  }

  /** Matches what has the value. */
  static Query has(Facet facet, String value) {
    return new TermQuery(
        DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.code(), value));
  }

  static Term entry(Kind kind, long listing) {
    return new Term(ENTRY, kind.code() + ":" + listing);
  }

  /** One document for each sight, which circles that see the same share. */
  static List<Document> documents(Entry entry) {
    Map<Sight, Set<Circle>> circles = new LinkedHashMap<>();
    entry
        .sights()
        .forEach(
            (circle, sight) ->
                circles.computeIfAbsent(sight, s -> EnumSet.noneOf(Circle.class)).add(circle));
    List<Document> documents = new ArrayList<>();
    circles.forEach((sight, some) -> documents.add(document(entry, some, sight)));
    return documents;
  }

  private static Document document(Entry entry, Set<Circle> circles, Sight sight) {
    Document document = new Document();
    document.add(new StringField(ENTRY, entry(entry.kind(), entry.listing()).text(), Store.YES));
    document.add(new StoredField(PRINT, print(sight)));
    circles.forEach(circle -> document.add(new StringField(CIRCLE, circle.name(), Store.NO)));
    entry.marks().forEach(mark -> document.add(new StringField(MARK, mark, Store.NO)));
    addFacets(sight, document);
    addWords(sight, document);
    document.add(new NumericDocValuesField(FULLNESS, sight.fullness()));
    return built(document);
  }

  private static Document built(Document document) {
    try {
      return FACETS.build(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void addFacets(Sight sight, Document document) {
    for (Facet facet : Facet.values()) {
      sight
          .of(facet)
          .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.code(), value)));
    }
    for (String origin : sight.of(Facet.ORIGIN)) {
      for (String residence : sight.of(Facet.RESIDENCE)) {
        if (!origin.equals(residence)) {
          document.add(new SortedSetDocValuesFacetField(CORRIDOR, origin + "-" + residence));
        }
      }
    }
  }

  private static void addWords(Sight sight, Document document) {
    List<Word> name = Folding.words(sight.name());
    List<Word> all = new ArrayList<>(name);
    List<Word> heard = new ArrayList<>(name);
    Set<String> towns =
        sight.towns().stream()
            .map(Town::name)
            .filter(town -> !town.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String town : towns) {
      List<Word> words = Folding.words(town);
      all.addAll(words);
      heard.addAll(words);
      document.add(new SortedSetDocValuesFacetField(TOWN, town));
      document.add(new StringField(TOWN, whole(words), Store.NO));
    }
    sight.words().forEach(text -> all.addAll(Folding.words(text)));
    document.add(new TextField(NAME, stems(name), Store.NO));
    document.add(new TextField(WORDS, stems(all), Store.NO));
    document.add(
        new TextField(
            SOUND, heard.stream().map(Word::sound).collect(Collectors.joining(" ")), Store.NO));
    // Who does not show a name comes last.
    document.add(new SortedDocValuesField(ORDER, new BytesRef(name.isEmpty() ? "~" : whole(name))));
  }

  static String whole(List<Word> words) {
    return words.stream().map(Word::whole).collect(Collectors.joining(" "));
  }

  private static String stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.joining(" "));
  }

  /** Tells one sight from another: an entry that has changed since is not shown. */
  static String print(Sight sight) {
    String all =
        String.join(
            "\0",
            sight.name(),
            sight.towns().toString(),
            sight.said().toString(),
            sight.words().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
