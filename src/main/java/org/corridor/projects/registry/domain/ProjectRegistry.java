package org.corridor.projects.registry.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.corridor.projects.Sketch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about the projects of the registry. All of it is open to everybody. */
@Service
@Transactional(readOnly = true)
public class ProjectRegistry {

  private static final int BATCH = 500;

  private final Projects projects;
  private final WordSearch search;
  private final Organisations organisations;
  private volatile @Nullable FacetIndex index;

  ProjectRegistry(Projects projects, WordSearch search, Organisations organisations) {
    this.projects = projects;
    this.search = search;
    this.organisations = organisations;
  }

  /**
   * One page of what was found.
   *
   * @param page from 1; the last one where a later one was asked for
   * @param pages at least 1
   * @param counts of each value of a facet among what the other facets leave, the most frequent
   *     first
   * @param corrected words that were looked for instead of those typed, by the latter
   */
  public record Found(
      int total,
      int page,
      int pages,
      List<ProjectFacts> projects,
      Map<Facet, Map<String, Integer>> counts,
      Map<String, List<String>> corrected) {

    public Map<String, Integer> counts(Facet facet) {
      return counts.getOrDefault(facet, Map.of());
    }
  }

  /** What two projects have in common, in the order of its weight. */
  public record Similar(ProjectFacts project, List<Reason> reasons) {}

  /**
   * @param tie partner, block, group, corridor, origin or residence
   * @param values ids of what is shared
   * @param strength the higher, the more and the rarer
   */
  public record Reason(String tie, List<String> values, double strength) {}

  private record Selection(FacetIndex index, BitSet among, BitSet matching, WordSearch.Hits hits) {}

  /** In at most four queries. */
  public Found find(Wanted wanted, Language language, int page, int size) {
    Selection selection = select(wanted);
    List<FacetIndex.Entry> sorted = sorted(selection, wanted, language);
    int pages = Math.max(1, (sorted.size() + size - 1) / size);
    int shown = Math.max(1, Math.min(page, pages));
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, selection.index().counts(facet, wanted, selection.among()));
    }
    Map<String, List<String>> corrected = new HashMap<>();
    selection.hits().corrected().forEach(word -> corrected.put(word.typed(), word.meant()));
    return new Found(
        sorted.size(),
        shown,
        pages,
        facts(sorted.stream().skip((shown - 1L) * size).limit(size).toList()),
        counts,
        corrected);
  }

  /**
   * Hands over all projects wanted, one after the other, without holding them all, nor a connection
   * while the receiver is slow.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void each(Wanted wanted, Language language, Consumer<ProjectFacts> receiver) {
    List<FacetIndex.Entry> sorted = sorted(select(wanted), wanted, language);
    for (int i = 0; i < sorted.size(); i += BATCH) {
      facts(sorted.subList(i, Math.min(sorted.size(), i + BATCH))).forEach(receiver);
    }
  }

  /** A project and when it was last changed. */
  public record Dated(ProjectFacts facts, Instant changed) {}

  /** Differs whenever a project was added, changed or removed. */
  public long version() {
    return projects.version();
  }

  /** When a project of the source was last changed; empty where it has none. */
  public Optional<Instant> changed(String source) {
    return projects.changed(source);
  }

  /**
   * Hands over all projects of a source, one after the other, without holding them all, nor a
   * connection while the receiver is slow.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void each(String source, Consumer<Dated> receiver) {
    List<Projects.Row> some = projects.after(source, 0, BATCH);
    while (!some.isEmpty()) {
      some.forEach(row -> receiver.accept(new Dated(row.facts(), row.changed())));
      some = projects.after(source, some.get(some.size() - 1).id(), BATCH);
    }
  }

  public Optional<Dated> dated(String slug) {
    return projects.bySlug(slug).map(row -> new Dated(row.facts(), row.changed()));
  }

  public Optional<Project> project(String slug) {
    return projects.find(slug);
  }

  /** The projects that have most in common with this one, the nearest first. */
  public List<Similar> similar(String slug, int most) {
    FacetIndex current = index();
    FacetIndex.Entry entry = current.bySlug(slug);
    if (entry == null) {
      return List.of();
    }
    return similar(new Likeness(current).nearest(entry, most));
  }

  /** The projects that have most in common with what is sketched, the nearest first. */
  public List<Similar> similar(Sketch sketch, int most) {
    return similar(new Likeness(index()).nearest(FacetIndex.Entry.of(sketch), most));
  }

  /** What one has in common with each of the others, what weighs most first, in one query. */
  public List<List<Reason>> common(Sketch one, List<Sketch> others) {
    Likeness likeness = new Likeness(index());
    FacetIndex.Entry entry = FacetIndex.Entry.of(one);
    return others.stream()
        .map(other -> reasons(likeness.common(entry, FacetIndex.Entry.of(other))))
        .toList();
  }

  private List<Similar> similar(List<Likeness.Alike> nearest) {
    List<ProjectFacts> facts = facts(nearest.stream().map(Likeness.Alike::entry).toList());
    return nearest.stream()
        .flatMap(
            alike ->
                facts.stream()
                    .filter(project -> project.code().equals(alike.entry().code()))
                    .map(project -> new Similar(project, reasons(alike.reasons()))))
        .toList();
  }

  /** The projects that the organisation takes part in. */
  public List<ProjectFacts> of(OrganisationId organisation) {
    return projects.of(organisations.sameAs(organisation));
  }

  /** How many projects each corridor has, the busiest first. */
  public Map<String, Integer> corridors() {
    FacetIndex current = index();
    return current.counts(Facet.CORRIDOR, Wanted.ALL, current.among(null));
  }

  private Selection select(Wanted wanted) {
    FacetIndex current = index();
    if (wanted.words().isBlank()) {
      BitSet all = current.among(null);
      return new Selection(
          current, all, current.matching(wanted, all), new WordSearch.Hits(Map.of(), List.of()));
    }
    WordSearch.Hits hits = search.find(wanted.words());
    BitSet among = current.among(hits.ranks().keySet());
    return new Selection(current, among, current.matching(wanted, among), hits);
  }

  private static List<FacetIndex.Entry> sorted(
      Selection selection, Wanted wanted, Language language) {
    return selection
        .index()
        .sorted(selection.matching(), wanted.order(), language, selection.hits().ranks());
  }

  private List<ProjectFacts> facts(List<FacetIndex.Entry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<Long, ProjectFacts> byId = new HashMap<>();
    projects
        .list(entries.stream().map(FacetIndex.Entry::id).toList())
        .forEach(row -> byId.put(row.id(), row.facts()));
    return entries.stream().flatMap(entry -> Stream.ofNullable(byId.get(entry.id()))).toList();
  }

  private static List<Reason> reasons(List<Likeness.Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                new Reason(
                    reason.tie().name().toLowerCase(java.util.Locale.ROOT),
                    reason.values(),
                    reason.strength()))
        .toList();
  }

  /** The index of the registry as it is now; only what changed is read anew. */
  private FacetIndex index() {
    long version = projects.version();
    FacetIndex current = index;
    if (current != null && current.version() == version) {
      return current;
    }
    synchronized (this) {
      current = index;
      if (current == null || current.version() < version) {
        current = new FacetIndex(version, entries(current));
        index = current;
      }
      return current;
    }
  }

  private List<FacetIndex.Entry> entries(@Nullable FacetIndex before) {
    List<FacetIndex.Entry> entries = new ArrayList<>();
    List<Long> changed = new ArrayList<>();
    projects
        .changes()
        .forEach(
            (id, at) -> {
              FacetIndex.Entry known = before == null ? null : before.byId(id);
              if (known != null && known.changed().equals(at)) {
                entries.add(known);
              } else {
                changed.add(id);
              }
            });
    for (int i = 0; i < changed.size(); i += BATCH) {
      projects
          .list(changed.subList(i, Math.min(changed.size(), i + BATCH)))
          .forEach(row -> entries.add(FacetIndex.Entry.of(row)));
    }
    return entries;
  }
}
