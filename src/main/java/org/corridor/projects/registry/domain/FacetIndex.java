package org.corridor.projects.registry.domain;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Which project has which facets, in memory: with one bit a project and value, the facets of ten
 * thousand projects are counted in less than a millisecond. Never changes; another version of the
 * registry gets another index.
 */
final class FacetIndex {

  /** What is kept of a project; {@code position} is its place in the order of codes. */
  record Entry(
      int position,
      long id,
      String code,
      String slug,
      LocalText title,
      Instant added,
      Instant changed,
      Map<Facet, List<String>> values,
      List<String> origin,
      List<String> residence,
      Set<OrganisationId> partners) {

    static Entry of(Projects.Row row) {
      ProjectFacts facts = row.facts();
      Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        values.put(facet, interned(facet.of(facts)));
      }
      Set<OrganisationId> partners = new HashSet<>();
      facts.partners().forEach(partner -> partners.add(partner.organisation()));
      return new Entry(
          0,
          row.id(),
          facts.code(),
          facts.slug(),
          facts.title(),
          row.added(),
          row.changed(),
          values,
          interned(facts.origin()),
          interned(facts.residence()),
          Set.copyOf(partners));
    }

    /** Something that is in no registry, to be compared with what is. */
    static Entry of(Sketch sketch) {
      Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
      values.put(Facet.BLOCK, sketch.blocks());
      values.put(Facet.GROUP, sketch.groups());
      values.put(
          Facet.CORRIDOR,
          Corridor.between(sketch.origin(), sketch.residence()).stream()
              .map(Corridor::code)
              .toList());
      return new Entry(
          NOWHERE,
          NOWHERE,
          "",
          "",
          LocalText.of(Map.of("en", "")),
          Instant.EPOCH,
          Instant.EPOCH,
          values,
          sketch.origin(),
          sketch.residence(),
          Set.of());
    }

    private static final int NOWHERE = -1;

    boolean isRegistered() {
      return position != NOWHERE;
    }

    private Entry at(int other) {
      return new Entry(
          other, id, code, slug, title, added, changed, values, origin, residence, partners);
    }

    List<String> of(Facet facet) {
      return values.getOrDefault(facet, List.of());
    }

    private static List<String> interned(List<String> values) {
      return values.stream().map(String::intern).toList();
    }
  }

  private final long version;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, Entry> byId = new HashMap<>();
  private final Map<String, Entry> bySlug = new HashMap<>();
  private final Map<Facet, Map<String, BitSet>> bits = new EnumMap<>(Facet.class);
  private final Map<OrganisationId, BitSet> partners = new HashMap<>();
  private final Map<Language, int[]> titleRanks = new ConcurrentHashMap<>();

  FacetIndex(long version, Collection<Entry> projects) {
    this.version = version;
    for (Facet facet : Facet.values()) {
      bits.put(facet, new HashMap<>());
    }
    projects.stream()
        .sorted(Comparator.comparing(Entry::code, FacetIndex::compareCodes))
        .forEach(this::add);
  }

  private void add(Entry project) {
    Entry entry = project.at(entries.size());
    entry
        .values()
        .forEach((facet, some) -> some.forEach(v -> bits(facet, v).set(entry.position())));
    entry
        .partners()
        .forEach(p -> partners.computeIfAbsent(p, id -> new BitSet()).set(entry.position()));
    entries.add(entry);
    byId.put(entry.id(), entry);
    bySlug.put(entry.slug(), entry);
  }

  private BitSet bits(Facet facet, String value) {
    return all(facet).computeIfAbsent(value, v -> new BitSet());
  }

  private Map<String, BitSet> all(Facet facet) {
    return bits.computeIfAbsent(facet, f -> new HashMap<>());
  }

  long version() {
    return version;
  }

  int size() {
    return entries.size();
  }

  List<Entry> entries() {
    return entries;
  }

  @Nullable Entry bySlug(String slug) {
    return bySlug.get(slug);
  }

  @Nullable Entry byId(long id) {
    return byId.get(id);
  }

  /** The positions of the projects that have the value; not to be changed. */
  BitSet having(Facet facet, String value) {
    return all(facet).getOrDefault(value, new BitSet());
  }

  /** The positions of the projects that the organisation takes part in; not to be changed. */
  BitSet of(OrganisationId partner) {
    return partners.getOrDefault(partner, new BitSet());
  }

  /** The projects of these numbers, or all projects where there are none given. */
  BitSet among(@Nullable Set<Long> ids) {
    BitSet set = new BitSet(size());
    if (ids == null) {
      set.set(0, size());
      return set;
    }
    for (Long id : ids) {
      Entry entry = byId.get(id);
      if (entry != null) {
        set.set(entry.position());
      }
    }
    return set;
  }

  BitSet matching(Wanted wanted, BitSet among) {
    return matching(wanted, among, null);
  }

  /** Counts each value of a facet among what the other facets leave, the most frequent first. */
  Map<String, Integer> counts(Facet facet, Wanted wanted, BitSet among) {
    BitSet left = matching(wanted, among, facet);
    Map<String, Integer> counts = new HashMap<>();
    all(facet)
        .forEach(
            (value, some) -> {
              BitSet both = (BitSet) left.clone();
              both.and(some);
              if (!both.isEmpty() || wanted.has(facet, value)) {
                counts.put(value, both.cardinality());
              }
            });
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> sorted.put(count.getKey(), count.getValue()));
    return sorted;
  }

  private BitSet matching(Wanted wanted, BitSet among, @Nullable Facet but) {
    BitSet left = (BitSet) among.clone();
    wanted
        .values()
        .forEach(
            (facet, values) -> {
              if (facet != but) {
                BitSet any = new BitSet();
                values.forEach(value -> any.or(having(facet, value)));
                left.and(any);
              }
            });
    return left;
  }

  /**
   * @param ranks by number in the database; empty where no words were asked for
   */
  List<Entry> sorted(BitSet some, Order order, Language language, Map<Long, Float> ranks) {
    List<Entry> byCode = some.stream().mapToObj(entries::get).toList();
    return switch (order) {
      case CODE -> byCode;
      case NEWEST ->
          byCode.stream()
              .sorted(Comparator.comparing(Entry::added).thenComparing(Entry::id).reversed())
              .toList();
      case TITLE -> {
        int[] titles = titleRanks.computeIfAbsent(language, this::titleRanks);
        yield byCode.stream()
            .sorted(Comparator.comparingInt(entry -> titles[entry.position()]))
            .toList();
      }
      case RELEVANCE -> ranks.isEmpty() ? byCode : byRank(byCode, ranks);
    };
  }

  private static List<Entry> byRank(List<Entry> byCode, Map<Long, Float> ranks) {
    List<Entry> sorted = new ArrayList<>();
    List<Entry> unranked = new ArrayList<>();
    for (Entry entry : byCode) {
      (ranks.getOrDefault(entry.id(), 0f) > 0 ? sorted : unranked).add(entry);
    }
    sorted.sort(Comparator.comparing(entry -> -ranks.getOrDefault(entry.id(), 0f)));
    sorted.addAll(unranked);
    return sorted;
  }

  /** As readers of the language sort; a title in quotation marks stands where its words do. */
  private int[] titleRanks(Language language) {
    Collator collator =
        Collator.getInstance(new ULocale(language.code() + "@colalternate=shifted"));
    int[] ranks = new int[size()];
    List<Entry> sorted =
        entries.stream()
            .map(entry -> Map.entry(entry, collator.getCollationKey(entry.title().text(language))))
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      ranks[sorted.get(i).position()] = i;
    }
    return ranks;
  }

  /** {@code Mali-4} before {@code Mali-24} before {@code Moldova-3}. */
  private static int compareCodes(String a, String b) {
    int byName = name(a).compareTo(name(b));
    int byNumber = byName != 0 ? byName : Integer.compare(number(a), number(b));
    return byNumber != 0 ? byNumber : a.compareTo(b);
  }

  private static String name(String code) {
    return code.replaceAll("-\\d{1,9}$", "");
  }

  private static int number(String code) {
    String digits = code.substring(name(code).length()).replace("-", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
