package org.corridor.capacities.skills.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SectorsOfConcepts;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.skills.linking.Linker;
import org.corridor.capacities.skills.linking.Match;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The taxonomy in memory, on each node: read once the application stands, or by the first who asks
 * earlier. A newer one is read beside it and takes its place as a whole; a change that another node
 * made is noticed within half a minute.
 */
@Component
class CurrentTaxonomy implements Skills, SectorsOfConcepts, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentTaxonomy.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

  /** So many more are looked at as there may be groups among them. */
  private static final int GROUPS = 10;

  /** A concept with less in common with the words is not worth a look. */
  private static final double UNLIKELY = 0.15;

  /** Neither is one that is so far behind the likeliest. */
  private static final double FAR_BEHIND = 0.4;

  private final LoadStarter starter;
  private final TaxonomyTable table;
  private final Clock clock;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "skills-taxonomy");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Object reading = new Object();
  private final Object linking = new Object();
  private volatile @Nullable Names names;
  private volatile @Nullable Found found;
  private volatile Instant looked = Instant.MIN;

  CurrentTaxonomy(LoadStarter starter, TaxonomyTable table, Clock clock) {
    this.starter = starter;
    this.table = table;
    this.clock = clock;
  }

  /** How concepts are found, of one version. */
  private record Found(long version, Linker linker) {}

  @EventListener(ApplicationReadyEvent.class)
  void warm() {
    inBackground();
  }

  private Future<?> inBackground() {
    return reader.submit(
        () -> {
          try {
            refresh();
          } catch (RuntimeException e) {
            LOG.warn("The taxonomy could not be read: {}", Discreet.message(e));
          } finally {
            looking.set(false);
          }
        });
  }

  /** Makes what is in memory the newest; returns when that is so. */
  void refresh() {
    readNames();
    found();
  }

  private Names readNames() {
    synchronized (reading) {
      try {
        looked = clock.instant();
        starter.ifNew();
      } catch (SQLException e) {
        throw new IllegalStateException("The starter taxonomy could not be put in", e);
      }
      Names known = names;
      if (known == null || known.relations().version() != table.version()) {
        known = table.names();
        names = known;
      }
      return known;
    }
  }

  private Names names() {
    Names known = names;
    if (known == null) {
      return readNames();
    }
    if (looked.plus(LOOK_AGAIN).isBefore(clock.instant()) && looking.compareAndSet(false, true)) {
      inBackground();
    }
    return known;
  }

  private Linker found() {
    synchronized (linking) {
      Names newest = names();
      Found known = found;
      if (known == null || known.version() != newest.relations().version()) {
        known = new Found(newest.relations().version(), table.linker(newest));
        found = known;
      }
      return known.linker();
    }
  }

  private Linker linker() {
    names();
    Found known = found;
    return known == null ? found() : known.linker();
  }

  @Override
  public List<NamedConcept> suggest(String words, Language written, Language reader, int limit) {
    List<Scored> all = linked(words, written, reader, limit);
    double least = all.isEmpty() ? 0 : Math.max(UNLIKELY, all.get(0).score() * FAR_BEHIND);
    return all.stream().filter(one -> one.score() >= least).map(Scored::concept).toList();
  }

  @Override
  public List<NamedConcept> mentioned(String text, Language written, Language reader, int limit) {
    return spokenOf(text, written, reader, limit).stream().map(Scored::concept).toList();
  }

  /**
   * A concept that was found.
   *
   * @param score see {@link Match#score}
   * @param label that came nearest
   */
  record Scored(NamedConcept concept, double score, String label) {}

  /** The same as {@link #suggest}, with how sure it is. */
  List<Scored> linked(String words, Language written, Language reader, int limit) {
    return scored(linker().link(words, written, limit + GROUPS), reader, limit);
  }

  /** The same as {@link #mentioned}, with how sure it is. */
  List<Scored> spokenOf(String text, Language written, Language reader, int limit) {
    return scored(linker().mentioned(text, written, limit + GROUPS), reader, limit);
  }

  private List<Scored> scored(List<Match> matches, Language reader, int limit) {
    List<Scored> scored = new ArrayList<>();
    for (Match match : matches) {
      if (scored.size() < limit) {
        byUri(match.conceptUri(), reader)
            .ifPresent(concept -> scored.add(new Scored(concept, match.score(), match.label())));
      }
    }
    return scored;
  }

  /** The concept that a URI names, if it may be proposed. */
  Optional<NamedConcept> byUri(String uri, Language reader) {
    Names all = names();
    return Optional.ofNullable(all.numbers().get(uri))
        .filter(all::isProposed)
        .flatMap(number -> all.named(number, reader));
  }

  @Override
  public Map<ConceptId, NamedConcept> named(Collection<ConceptId> concepts, Language reader) {
    Names all = names();
    int size = all.size();
    if (concepts.stream().anyMatch(concept -> concept.value() > size)) {
      all = readNames();
    }
    Map<ConceptId, NamedConcept> named = new LinkedHashMap<>();
    for (ConceptId concept : concepts) {
      all.named(concept.value(), reader).ifPresent(name -> named.put(concept, name));
    }
    return named;
  }

  @Override
  public Relations relations() {
    return names().relations();
  }

  @Override
  public Map<ConceptId, Sector> sectors(Collection<ConceptId> concepts) {
    Names all = names();
    Map<ConceptId, Sector> sectors = new HashMap<>();
    for (ConceptId concept : concepts) {
      if (concept.value() <= all.size()) {
        Sector sector = all.sectors()[concept.value()];
        if (sector != null) {
          sectors.put(concept, sector);
        }
      }
    }
    return sectors;
  }

  @Override
  public void destroy() {
    reader.shutdownNow();
  }
}
