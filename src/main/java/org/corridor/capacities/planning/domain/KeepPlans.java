package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.planning.domain.YearPlan.Progress;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.Representation;
import org.corridor.platform.jobs.DueJobs;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the organisations that the signed-in person speaks for. Those of others: none. */
@Service
@Transactional
public class KeepPlans {

  private static final int RUNS_A_DAY = 200;

  private final CurrentPerson current;
  private final Representation representation;
  private final Organisations organisations;
  private final PlanTable plans;
  private final SeatTable seats;
  private final Attempts attempts;
  private final DueJobs jobs;
  private final Clock clock;

  KeepPlans(
      CurrentPerson current,
      Representation representation,
      Organisations organisations,
      PlanTable plans,
      SeatTable seats,
      Attempts attempts,
      DueJobs jobs,
      Clock clock) {
    this.current = current;
    this.representation = representation;
    this.organisations = organisations;
    this.plans = plans;
    this.seats = seats;
    this.attempts = attempts;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** A plan in the list. */
  public record Row(YearPlan plan, String organisation) {}

  /** For which a plan can be made. */
  @Transactional(readOnly = true)
  public List<OrganisationView> organisations() {
    return current.person().map(representation::spokenForBy).orElse(List.of());
  }

  /** The newest year first. */
  @Transactional(readOnly = true)
  public List<Row> mine() {
    return plans.of(allMine()).stream().map(plan -> new Row(plan, name(plan))).toList();
  }

  private Set<UUID> allMine() {
    return organisations().stream()
        .flatMap(one -> organisations.sameAs(one.id()).stream())
        .map(OrganisationId::value)
        .collect(Collectors.toSet());
  }

  String name(YearPlan plan) {
    return organisations.find(plan.organisation()).map(OrganisationView::name).orElse("");
  }

  /**
   * Begins a plan. The same id again changes nothing.
   *
   * @throws AccessDeniedException for an organisation that they do not speak for
   */
  public void begin(UUID id, OrganisationId organisation, String country, int year) {
    if (!allMine().contains(organisation.value())) {
      throw new AccessDeniedException("Only for those who speak for it");
    }
    Progress none = new Progress(0, 0, 0, BigDecimal.ZERO, null, null, null);
    plans.add(
        new YearPlan(
            id, organisation, country, year, Settings.USUAL, PlanState.DRAFT, false, none, 0),
        clock.instant());
  }

  /**
   * @throws NoSuchPlan also for one of others
   */
  @Transactional(readOnly = true)
  public YearPlan own(UUID id) {
    return plans.find(id).filter(this::isMine).orElseThrow(NoSuchPlan::new);
  }

  private YearPlan locked(UUID id) {
    return plans.lock(id).filter(this::isMine).orElseThrow(NoSuchPlan::new);
  }

  private boolean isMine(YearPlan plan) {
    return allMine().contains(plan.organisation().value());
  }

  /**
   * Keeps the settings and begins to make the plan; nothing where it is being made already.
   *
   * @param base the revision that the settings were shown in
   * @throws PlanChanged where somebody was faster
   */
  public void start(UUID id, Settings settings, int base) {
    YearPlan plan = locked(id);
    if (plan.isRunning()) {
      return;
    }
    if (plan.revision() != base) {
      throw new PlanChanged();
    }
    attempts.count(
        new Limit("make-plan", plan.organisation().toString(), RUNS_A_DAY, Duration.ofDays(1)));
    plans.set(id, settings);
    plans.start(id, clock.instant());
    jobs.begin(PlanJobs.MAKE, id.toString());
  }

  /** The best so far is taken; nothing where it is not being made. */
  public void stop(UUID id) {
    plans.stop(locked(id).id());
  }

  /** What an organiser decides about somebody and a need. */
  public enum Verdict {
    /** To be kept in the next run. */
    WANT,
    /** Not to be proposed again. */
    REFUSE,
    /** As the plan thinks best. */
    LEAVE
  }

  /** For the next run; nothing where it is being made. */
  public void choose(UUID id, UUID need, EntryId entry, Verdict verdict) {
    YearPlan plan = locked(id);
    if (plan.isRunning() || !isKnown(id, need, entry)) {
      return;
    }
    if (verdict == Verdict.LEAVE) {
      seats.forget(id, need, entry);
    } else {
      seats.choose(id, need, entry, verdict == Verdict.WANT);
    }
    plans.changed(id);
  }

  /** Only who was proposed can be chosen. */
  private boolean isKnown(UUID id, UUID need, EntryId entry) {
    return seats.seats(id).stream()
            .anyMatch(one -> one.need().equals(need) && one.entry().equals(entry))
        || seats.choices(id).stream()
            .anyMatch(one -> one.need().equals(need) && one.entry().equals(entry));
  }

  /** For good; one that is being made is stopped. */
  public void remove(UUID id) {
    plans.remove(locked(id).id());
  }
}
