package org.corridor.capacities.planning.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.planning.domain.YearPlan.Progress;
import org.corridor.capacities.planning.engine.Effort;
import org.corridor.capacities.planning.engine.Mission;
import org.corridor.capacities.planning.engine.Plan;
import org.corridor.capacities.planning.engine.Planner;
import org.corridor.capacities.planning.engine.Problem;
import org.corridor.capacities.planning.engine.Standing;
import org.corridor.capacities.planning.engine.Vacancies;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a plan in the background, one at a time on each node. What is best so far is told to the
 * database each second, where it also hears that it is to stop. One whose node died begins again.
 */
@Component
class MakePlan {

  private static final Logger LOG = LoggerFactory.getLogger(MakePlan.class);

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(15);
  private static final Duration SHORTEST_IDLE = Duration.ofMillis(500);
  private static final Duration IDLE_A_SEAT = Duration.ofMillis(25);

  private final Semaphore free = new Semaphore(1);
  private final PlanTable plans;
  private final SeatTable seats;
  private final PlanNeeds needs;
  private final Matching matching;
  private final Roster roster;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MakePlan(
      PlanTable plans,
      SeatTable seats,
      PlanNeeds needs,
      Matching matching,
      Roster roster,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.seats = seats;
    this.needs = needs;
    this.matching = matching;
    this.roster = roster;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The best so far, and when it was found. */
  private record Best(Plan plan, Instant found) {}

  /**
   * @return false where this node makes another one already
   */
  boolean make(UUID id) {
    if (!free.tryAcquire()) {
      return false;
    }
    try {
      plans.find(id).filter(YearPlan::isRunning).ifPresent(this::make);
    } catch (RuntimeException e) {
      LOG.error("A plan could not be made", e);
      plans.end(id, PlanState.FAILED, clock.instant());
    } finally {
      free.release();
    }
    return true;
  }

  private void make(YearPlan plan) {
    List<SeatTable.Chosen> choices = seats.choices(plan.id());
    Problem problem =
        new PlanProblem(plan.settings(), choices)
            .of(needs.of(plan).stream().map(PlanNeeds.Open::need).toList(), matching, roster);
    Planner planner = new Planner(problem, effort(problem));
    AtomicReference<@Nullable Best> best = new AtomicReference<>();
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    try {
      watch.scheduleWithFixedDelay(
          () -> look(plan.id(), planner, best.get()), 1, 1, TimeUnit.SECONDS);
      Plan made = planner.make(better -> best.set(new Best(better, clock.instant())));
      Instant found = Optional.ofNullable(best.get()).map(Best::found).orElse(clock.instant());
      transaction.executeWithoutResult(
          status -> keep(plan.id(), problem, new Best(made, found), choices));
    } finally {
      watch.shutdownNow();
    }
  }

  /** The more seats, the longer it may take until something better is found. */
  private static Effort effort(Problem problem) {
    int seats = problem.missions().stream().mapToInt(Mission::seats).sum();
    Duration idle = SHORTEST_IDLE.plus(IDLE_A_SEAT.multipliedBy(seats));
    return Effort.lasting(LONGEST, idle.compareTo(LONGEST_IDLE) < 0 ? idle : LONGEST_IDLE);
  }

  private void look(UUID id, Planner planner, @Nullable Best best) {
    try {
      if (best != null) {
        tell(id, best);
      }
      if (!plans.goesOn(id)) {
        planner.stop();
      }
    } catch (RuntimeException e) {
      LOG.warn("The progress of a plan could not be told", e);
    }
  }

  private void tell(UUID id, Best best) {
    Standing standing = best.plan().standing();
    Progress progress =
        new Progress(
            standing.filled(),
            standing.seats(),
            0,
            PlanProblem.amount(standing.cost()),
            best.found(),
            null,
            null);
    plans.better(id, progress, standing.fit());
  }

  private void keep(UUID id, Problem problem, Best best, List<SeatTable.Chosen> choices) {
    if (plans.lock(id).isEmpty()) {
      return;
    }
    Map<UUID, Integer> candidates = new HashMap<>();
    problem.candidates().forEach(one -> candidates.merge(one.mission().id(), 1, Integer::sum));
    Map<UUID, Vacancies.Why> why = Vacancies.of(problem, best.plan());
    List<SeatTable.Outcome> outcomes = new ArrayList<>();
    problem
        .missions()
        .forEach(
            mission ->
                outcomes.add(
                    new SeatTable.Outcome(
                        mission.id(),
                        candidates.getOrDefault(mission.id(), 0),
                        Optional.ofNullable(why.get(mission.id())).map(Enum::name).orElse(""))));
    List<SeatTable.Seat> placed =
        best.plan().placed().stream()
            .map(
                one ->
                    new SeatTable.Seat(
                        one.mission().id(),
                        new EntryId(one.person().id()),
                        one.fit(),
                        PlanProblem.amount(one.cost())))
            .toList();
    seats.replace(id, placed, outcomes, heeded(best.plan(), choices));
    tell(id, best);
    plans.end(id, PlanState.DONE, clock.instant());
  }

  private static List<SeatTable.Chosen> heeded(Plan plan, List<SeatTable.Chosen> choices) {
    return choices.stream()
        .map(
            one ->
                new SeatTable.Chosen(
                    one.need(),
                    one.entry(),
                    one.wanted(),
                    !plan.unheeded().contains(new Problem.Choice(one.need(), one.entry().value()))))
        .toList();
  }
}
