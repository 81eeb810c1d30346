package org.corridor.projects.workplan.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.PlannedActivity.Progress;
import org.corridor.projects.workplan.domain.PlanRefused.Why;
import org.corridor.projects.workplan.domain.WorkPlanTable.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team does with its work plan. All throw {@link org.corridor.projects.underway.NotInTeam}
 * for strangers, access denied for observers, {@link NoSuchPart} for what the plan does not hold
 * and {@link PlanRefused} for what it does not bear. The same change sent twice acts once.
 */
@Service
@Transactional
public class RunWorkPlan {

  private static final int MOST_DEPENDENCIES = 1_000;
  private static final int MOST_MILESTONES = 100;

  private final Team team;
  private final ReadWorkPlan plans;
  private final WorkPlanTable table;
  private final Clock clock;

  RunWorkPlan(Team team, ReadWorkPlan plans, WorkPlanTable table, Clock clock) {
    this.team = team;
    this.plans = plans;
    this.table = table;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public PlanNow read(ProjectKey key) {
    team.require(key);
    return plans.read(key);
  }

  /** What a change of dates would bring with it. */
  @Transactional(readOnly = true)
  public Shift foresee(ProjectKey key, String activity, Days to) {
    team.require(key).requireWorks();
    PlanNow now = plans.read(key);
    return Foresee.shift(now, find(now, activity), to);
  }

  /** How a change of dates is made. */
  public enum Way {
    /** All that waits for it moves with it. */
    ALL,
    ONLY_THIS
  }

  /**
   * Changes an activity's dates.
   *
   * @param base the activity's revision that the reader saw
   * @param seen the revision of the plan in which the reader saw what else moves
   */
  public void move(ProjectKey key, String activity, int base, int seen, Days to, Way way) {
    PlanNow now = open(key);
    PlannedActivity one = find(now, activity);
    Shift shift = Foresee.shift(now, one, to);
    if (to.equals(one.days()) && (way == Way.ONLY_THIS || shift.moves().isEmpty())) {
      return;
    }
    requireSame(one, base);
    if (seen != now.revision()) {
      throw new PlanRefused(Why.OVERTAKEN);
    }
    put(key, activity, to);
    if (way == Way.ALL) {
      shift.moves().forEach(move -> put(key, move.activity().id(), move.to()));
    }
    table.changed(key);
  }

  private void put(ProjectKey key, String activity, Days to) {
    table.save(key, known(key, activity).with(to));
  }

  /**
   * Notes how far an activity is.
   *
   * @param base its revision that the reader saw
   */
  public void note(ProjectKey key, String activity, int base, int percent, String note) {
    Member by = team.require(key);
    PlannedActivity one = find(open(key), activity);
    if (one.progress().percent() == percent && one.progress().note().equals(note)) {
      return;
    }
    requireSame(one, base);
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    table.save(key, known(key, activity).with(new Progress(percent, note, at, by.id())));
  }

  /**
   * Says who of the team does it.
   *
   * @param whom null for nobody in particular
   */
  public void give(ProjectKey key, String activity, int base, @Nullable MemberId whom) {
    PlannedActivity one = find(open(key), activity);
    if (Objects.equals(one.responsible(), whom)) {
      return;
    }
    if (whom != null
        && team.of(key).stream()
            .noneMatch(member -> member.id().equals(whom) && member.here() && member.works())) {
      throw new PlanRefused(Why.NOBODY);
    }
    requireSame(one, base);
    table.save(key, known(key, activity).with(whom));
  }

  /** From now on one activity waits for another, or waits longer or shorter. */
  public void depend(ProjectKey key, Dependency fresh) {
    PlanNow now = open(key);
    find(now, fresh.before());
    find(now, fresh.after());
    List<Dependency> all = table.dependencies(key);
    if (all.contains(fresh)) {
      return;
    }
    if (Schedule.closesCircle(all, fresh)) {
      throw new PlanRefused(Why.CIRCLE);
    }
    if (all.size() >= MOST_DEPENDENCIES) {
      throw new PlanRefused(Why.TOO_MANY);
    }
    table.save(key, fresh);
    table.changed(key);
  }

  public void free(ProjectKey key, String before, String after) {
    open(key);
    table.remove(key, before, after);
    table.changed(key);
  }

  /**
   * @param id made with the form, so that a second sending adds none
   */
  public void addMilestone(ProjectKey key, UUID id, String name, LocalDate day) {
    if (open(key).milestones().size() >= MOST_MILESTONES) {
      throw new PlanRefused(Why.TOO_MANY);
    }
    table.add(key, id, name, day);
    table.changed(key);
  }

  /**
   * @param base its revision that the reader saw
   * @param done the day it was reached; null while it was not
   */
  public void changeMilestone(
      ProjectKey key, UUID id, int base, String name, LocalDate day, @Nullable LocalDate done) {
    Milestone one = open(key).milestone(id.toString()).orElseThrow(NoSuchPart::new);
    if (one.name().equals(name) && one.day().equals(day) && Objects.equals(one.done(), done)) {
      return;
    }
    if (one.revision() != base) {
      throw new PlanRefused(Why.OVERTAKEN);
    }
    table.change(id, name, day, done);
    table.changed(key);
  }

  public void removeMilestone(ProjectKey key, UUID id) {
    open(key);
    table.removeMilestone(key, id);
    table.changed(key);
  }

  private PlanNow open(ProjectKey key) {
    team.require(key).requireWorks();
    table.lock(key);
    PlanNow now = plans.read(key);
    if (!now.project().runs()) {
      throw new PlanRefused(Why.CLOSED);
    }
    return now;
  }

  private Known known(ProjectKey key, String activity) {
    Map<String, Known> all = table.activities(key);
    return all.getOrDefault(activity, Known.nothing(activity));
  }

  private static void requireSame(PlannedActivity one, int base) {
    if (one.revision() != base) {
      throw new PlanRefused(Why.OVERTAKEN);
    }
  }

  private static PlannedActivity find(PlanNow plan, String activity) {
    return plan.activity(activity).orElseThrow(NoSuchPart::new);
  }
}
