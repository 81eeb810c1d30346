package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one plan. It can be stopped from another thread and then gives the best so far. */
public final class Planner {

  /** How many steps back a plan must not be worse than (late acceptance). */
  private static final int MEMORY = 400;

  /** The part of the time that beginning and ending the search may take. */
  private static final int RESERVE = 10;

  private final Problem problem;
  private final Effort effort;
  private final EnvironmentMode mode;
  private volatile boolean stopped;
  private volatile boolean over;
  private volatile @Nullable Solver<Sheet> solver;

  public Planner(Problem problem, Effort effort) {
    this(problem, effort, EnvironmentMode.NO_ASSERT);
  }

  Planner(Problem problem, Effort effort, EnvironmentMode mode) {
    this.problem = problem;
    this.effort = effort;
    this.mode = mode;
  }

  /**
   * Looks for the best plan until the effort is spent or {@link #stop} is called. Once only.
   *
   * @param better hears every plan that is better than all before, from this thread
   */
  public Plan make(Consumer<Plan> better) {
    long begin = System.nanoTime();
    try {
      SolverFactory<Sheet> searches = SolverFactory.create(config());
      Opening opening = new Opening(problem);
      opening.make();
      Set<Candidate> kept = opening.kept();
      Sheet first = sheet(opening, kept);
      Set<Problem.Choice> unheeded = unheeded(kept);
      Plan plan = first.plan(unheeded);
      better.accept(plan);
      if (stopped
          || first.seats().stream().allMatch(seat -> seat.kept() || seat.candidates().isEmpty())) {
        return plan;
      }
      Solver<Sheet> search =
          searches.buildSolver(new SolverConfigOverride<Sheet>().withTerminationConfig(end(begin)));
      search.addEventListener(event -> better.accept(event.getNewBestSolution().plan(unheeded)));
      solver = search;
      Sheet best = stopped ? first : search.solve(first);
      return best.plan(unheeded);
    } finally {
      over = true;
    }
  }

  /** Ends the search soon; {@link #make} then returns the best so far. */
  public void stop() {
    stopped = true;
    Solver<Sheet> search = solver;
    while (search != null && !over && !search.terminateEarly() && !search.isTerminateEarly()) {
      Thread.onSpinWait();
    }
  }

  private Set<Problem.Choice> unheeded(Set<Candidate> kept) {
    Set<Problem.Choice> unheeded = new HashSet<>(problem.wanted());
    unheeded.removeAll(kept.stream().map(Problem.Choice::of).collect(Collectors.toSet()));
    return unheeded;
  }

  private Sheet sheet(Opening opening, Set<Candidate> standing) {
    List<Seat> seats = new ArrayList<>();
    for (Mission mission : problem.missions()) {
      List<Candidate> team = opening.draft().team(mission);
      for (int seat = 0; seat < mission.seats(); seat++) {
        Candidate one = seat < team.size() ? team.get(seat) : null;
        boolean kept = one != null && standing.contains(one);
        seats.add(new Seat(seats.size(), mission, opening.candidates(mission), one, kept));
      }
    }
    return new Sheet(problem.rules(), seats);
  }

  private Duration left(long begin) {
    Duration reserve = effort.most().dividedBy(RESERVE);
    Duration left = effort.most().minus(reserve).minusNanos(System.nanoTime() - begin);
    return Duration.ofMillis(Math.max(0, left.toMillis()));
  }

  private TerminationConfig end(long begin) {
    return effort.moves() == null
        ? new TerminationConfig()
            .withSpentLimit(left(begin))
            .withUnimprovedSpentLimit(effort.idle())
        : new TerminationConfig().withMoveCountLimit(effort.moves());
  }

  private SolverConfig config() {
    return new SolverConfig()
        .withSolutionClass(Sheet.class)
        .withEntityClasses(Seat.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Scores.class))
        .withEnvironmentMode(mode)
        .withRandomSeed(effort.seed())
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Moves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(MEMORY))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }
}
