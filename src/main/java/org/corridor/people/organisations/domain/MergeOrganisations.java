package org.corridor.people.organisations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.OrganisationsMerged;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.stewards.domain.Act;
import org.corridor.people.stewards.domain.AuditTrail;
import org.corridor.people.stewards.domain.Stewards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards make one of two entries for the same organisation. The entry that is dropped stays, and
 * the kept one stands for it: at its old address, under its old name, in every project that names
 * it. So a merge can be undone for 30 days and nothing is lost. Refuses everybody but stewards with
 * {@link AccessDeniedException}.
 */
@Service
@Transactional
public class MergeOrganisations {

  /** How long a merge can be undone. */
  static final Duration UNDONE_WITHIN = Duration.ofDays(30);

  private static final int MOST_PAIRS = 50;

  private final Stewards stewards;
  private final OwnedOrganisations organisations;
  private final OrganisationTable table;
  private final Merges merges;
  private final AuditTrail trail;
  private final Correspondence correspondence;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MergeOrganisations(
      Stewards stewards,
      OwnedOrganisations organisations,
      OrganisationTable table,
      Merges merges,
      AuditTrail trail,
      Correspondence correspondence,
      ApplicationEventPublisher events,
      Clock clock) {
    this.stewards = stewards;
    this.organisations = organisations;
    this.table = table;
    this.merges = merges;
    this.trail = trail;
    this.correspondence = correspondence;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Two that may be one.
   *
   * @param likeness of their names in percent
   */
  public record Pair(OrganisationView one, OrganisationView other, int likeness) {}

  /**
   * A merge that can still be undone.
   *
   * @param dropped the name of the entry that was dropped
   * @param until when it can be undone
   */
  public record Done(UUID id, OrganisationView kept, String dropped, Instant at, Instant until) {}

  /** What lies before the stewards. */
  public record View(List<Pair> pairs, List<Done> merged) {
    public View {
      pairs = List.copyOf(pairs);
      merged = List.copyOf(merged);
    }
  }

  /**
   * What merging two would do.
   *
   * @param people how many would belong to the kept one afterwards
   * @param joining how many of them come from the dropped one
   */
  public record Preview(OrganisationView kept, OrganisationView dropped, int people, int joining) {}

  @Transactional(readOnly = true)
  public View show() {
    stewards.require();
    List<Merges.Pair> alike = merges.alike(MOST_PAIRS);
    Set<OrganisationId> ids = new LinkedHashSet<>();
    alike.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
    Map<OrganisationId, OrganisationView> views = new HashMap<>();
    if (!ids.isEmpty()) {
      table.list(ids).forEach(view -> views.put(view.id(), view));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Merges.Pair pair : alike) {
      OrganisationView one = views.get(pair.one());
      OrganisationView other = views.get(pair.other());
      if (one != null && other != null) {
        pairs.add(new Pair(one, other, (int) Math.round(100 * pair.likeness())));
      }
    }
    return new View(pairs, merges.since(oldest()).stream().flatMap(m -> done(m).stream()).toList());
  }

  private Optional<Done> done(Merges.Merge merge) {
    return table.list(List.of(merge.kept())).stream()
        .findFirst()
        .map(
            kept ->
                new Done(
                    merge.id(),
                    kept,
                    table.ownName(merge.dropped()),
                    merge.at(),
                    merge.at().plus(UNDONE_WITHIN)));
  }

  /** Empty where one of them does not exist, or both are one already. */
  @Transactional(readOnly = true)
  public Optional<Preview> preview(String kept, String dropped) {
    stewards.require();
    Optional<Organisation> one = organisations.find(kept);
    Optional<Organisation> other = organisations.find(dropped);
    if (one.isEmpty() || other.isEmpty() || one.get().id().equals(other.get().id())) {
      return Optional.empty();
    }
    Set<PersonId> people = new LinkedHashSet<>(one.get().staff().keySet());
    int before = people.size();
    people.addAll(other.get().staff().keySet());
    return table
        .find(kept)
        .flatMap(
            keptView ->
                table
                    .find(dropped)
                    .map(
                        droppedView ->
                            new Preview(
                                keptView, droppedView, people.size(), people.size() - before)));
  }

  /**
   * @return the kept one; empty where one of them does not exist, or both are one already
   */
  public Optional<OrganisationView> merge(String kept, String dropped, String why) {
    PersonId steward = stewards.require();
    Optional<Preview> preview = preview(kept, dropped);
    return preview.flatMap(
        both -> {
          lockBoth(both);
          return merge(steward, both.kept().slug(), both.dropped().slug(), why);
        });
  }

  /** Always in the same order, so that two stewards do not wait for each other. */
  private void lockBoth(Preview both) {
    List.of(both.kept(), both.dropped()).stream()
        .map(OrganisationView::id)
        .sorted(java.util.Comparator.comparing(OrganisationId::value))
        .forEach(organisations::lock);
  }

  private Optional<OrganisationView> merge(
      PersonId steward, String keptSlug, String droppedSlug, String why) {
    Organisation kept = organisations.find(keptSlug).orElseThrow();
    Organisation dropped = organisations.find(droppedSlug).orElseThrow();
    if (kept.id().equals(dropped.id())) {
      return Optional.empty();
    }
    merges.merge(kept.id(), dropped.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    note(steward, Act.MERGED, kept, dropped, why);
    Set<PersonId> both = new LinkedHashSet<>(kept.representatives());
    both.addAll(dropped.representatives());
    tell(both, "people.mail.merged", kept, dropped, why);
    events.publishEvent(new OrganisationsMerged(kept.id(), dropped.id()));
    events.publishEvent(new OrganisationChanged(kept.id()));
    return table.find(keptSlug);
  }

  /**
   * @return false if it is too late, or was undone already
   */
  public boolean undo(UUID id, String why) {
    PersonId steward = stewards.require();
    Optional<Merges.Merge> found = merges.lock(id, oldest());
    found.ifPresent(
        merge -> {
          organisations.lock(merge.kept());
          merges.undo(merge, clock.instant().truncatedTo(ChronoUnit.MICROS));
          Organisation kept = organisations.find(merge.kept()).orElseThrow();
          Organisation dropped = organisations.find(merge.dropped()).orElseThrow();
          note(steward, Act.MERGE_UNDONE, kept, dropped, why);
          Set<PersonId> both = new LinkedHashSet<>(kept.representatives());
          both.addAll(dropped.representatives());
          tell(both, "people.mail.parted", kept, dropped, why);
          events.publishEvent(new OrganisationsMerged(kept.id(), dropped.id()));
          events.publishEvent(new OrganisationChanged(kept.id()));
          events.publishEvent(new OrganisationChanged(dropped.id()));
        });
    return found.isPresent();
  }

  /** They are two: they are not suggested again. False where one does not exist. */
  public boolean keepApart(String one, String other, String why) {
    PersonId steward = stewards.require();
    Optional<Preview> pair = preview(one, other);
    pair.ifPresent(
        both -> {
          merges.dismiss(both.kept().id(), both.dropped().id());
          trail.note(
              steward,
              Act.NOT_THE_SAME,
              both.kept().id(),
              both.kept().name() + " / " + both.dropped().name(),
              both.kept().path(),
              why);
        });
    return pair.isPresent();
  }

  private void tell(
      Set<PersonId> people, String key, Organisation kept, Organisation dropped, String why) {
    people.forEach(
        person ->
            correspondence.write(
                person,
                key,
                Map.of(
                    "kept", kept.identity().name(),
                    "dropped", dropped.identity().name(),
                    "why", why),
                "/organisations/" + kept.slug()));
  }

  private void note(
      PersonId steward, Act act, Organisation kept, Organisation dropped, String why) {
    trail.note(
        steward,
        act,
        kept.id(),
        kept.identity().name() + " / " + dropped.identity().name(),
        "/organisations/" + kept.slug(),
        why);
  }

  private Instant oldest() {
    return clock.instant().minus(UNDONE_WITHIN);
  }
}
