package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A plan of an organisation.
 *
 * @param country ISO 3166-1 alpha-2
 * @param progress of the last run
 * @param revision rises with each change of the settings and choices
 */
public record YearPlan(
    UUID id,
    OrganisationId organisation,
    String country,
    int year,
    Settings settings,
    PlanState state,
    boolean stopping,
    Progress progress,
    int revision) {

  /**
   * How good the best so far is.
   *
   * @param fit the mean of the filled seats, 0 to 100
   * @param better when it was found, null before there is one
   */
  public record Progress(
      int filled,
      int seats,
      int fit,
      BigDecimal cost,
      @Nullable Instant better,
      @Nullable Instant started,
      @Nullable Instant ended) {}

  public boolean isRunning() {
    return state == PlanState.RUNNING;
  }

  public boolean isDone() {
    return state == PlanState.DONE;
  }

  /** The address of its page. */
  public String path() {
    return "/capacities/plans/" + id;
  }
}
