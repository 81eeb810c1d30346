package org.corridor.alliances.finding.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationComparison;
import org.corridor.people.OrganisationFacts;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationsMerged;
import org.corridor.projects.PastProject;
import org.corridor.projects.PastProjects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The landscape as it is now, kept in memory by each node. What this node changed is there at once,
 * what others changed within a minute; only what changed is read anew.
 */
@Component
class Landscapes {

  private static final Duration GOOD_FOR = Duration.ofMinutes(1);
  private static final int BATCH = 1_000;

  private final OrganisationComparison organisations;
  private final PastProjects projects;
  private final Lexicon lexicon;
  private final Clock clock;
  private final AtomicBoolean stale = new AtomicBoolean(true);
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private volatile State state;

  Landscapes(
      OrganisationComparison organisations, PastProjects projects, Lexicon lexicon, Clock clock) {
    this.organisations = organisations;
    this.projects = projects;
    this.lexicon = lexicon;
    this.clock = clock;
    Landscape empty = new Landscape(List.of(), List.of(), lexicon);
    this.state = new State(empty, Map.of(), Map.of(), Map.of(), -1, List.of(), Instant.MIN);
  }

  private record State(
      Landscape landscape,
      Map<Long, String> stamps,
      Map<Long, OrganisationFacts> facts,
      Map<Long, Portrait> portraits,
      long version,
      List<PastProject> projects,
      Instant at) {}

  /** Reads all that there is once the application stands, so that the first asker need not wait. */
  @EventListener(ApplicationReadyEvent.class)
  void warm() {
    CompletableFuture.runAsync(this::current);
  }

  /** After the change is there for all to see. */
  @TransactionalEventListener(fallbackExecution = true)
  void changed(OrganisationChanged event) {
    stale.set(true);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void merged(OrganisationsMerged event) {
    stale.set(true);
  }

  Landscape current() {
    State now = state;
    if (stale.get() || projects.version() != now.version()) {
      return refresh().landscape();
    }
    if (now.at().plus(GOOD_FOR).isBefore(clock.instant())
        && refreshing.compareAndSet(false, true)) {
      CompletableFuture.runAsync(this::refresh).whenComplete((done, no) -> refreshing.set(false));
    }
    return now.landscape();
  }

  private synchronized State refresh() {
    stale.set(false);
    State before = state;
    long version = projects.version();
    boolean same = before.version() == version;
    Map<Long, String> stamps = organisations.stamps();
    Map<Long, OrganisationFacts> facts = new HashMap<>();
    List<Long> changed = new ArrayList<>();
    stamps.forEach(
        (listing, stamp) -> {
          OrganisationFacts known = before.facts().get(listing);
          if (known != null && stamp.equals(before.stamps().get(listing))) {
            facts.put(listing, known);
          } else {
            changed.add(listing);
          }
        });
    for (int i = 0; i < changed.size(); i += BATCH) {
      organisations
          .read(changed.subList(i, Math.min(changed.size(), i + BATCH)))
          .forEach(one -> facts.put(one.listing(), one));
    }
    List<PastProject> past = same ? before.projects() : projects.all();
    State after = build(before, same, stamps, facts, version, past);
    state = after;
    return after;
  }

  private State build(
      State before,
      boolean sameProjects,
      Map<Long, String> stamps,
      Map<Long, OrganisationFacts> facts,
      long version,
      List<PastProject> past) {
    Map<OrganisationId, List<PastProject>> carried = Landscape.carried(past);
    Map<Long, Portrait> portraits = new HashMap<>();
    facts.forEach(
        (listing, one) -> {
          boolean kept = sameProjects && before.facts().get(listing) == one;
          Portrait known = kept ? before.portraits().get(listing) : null;
          portraits.put(
              listing,
              known != null
                  ? known
                  : Portrait.of(
                      one, carried.getOrDefault(one.organisation().id(), List.of()), lexicon));
        });
    Landscape landscape = new Landscape(List.copyOf(portraits.values()), past, lexicon);
    return new State(landscape, stamps, facts, portraits, version, past, clock.instant());
  }
}
