package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.chart.Gantt;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.domain.LayOutBlocks.Offer;
import org.corridor.projects.design.domain.PlanGaps;
import org.jspecify.annotations.Nullable;

/**
 * What the work plan shows beside its fields.
 *
 * @param picture of all activities; null while none has dates
 * @param partners when each partner is at work; null while nobody is
 * @param months how long the project takes, null while open
 */
public record PlanView(
    List<Row> rows,
    List<Choice> outputs,
    List<Choice> allies,
    List<Choice> times,
    @Nullable Gantt picture,
    @Nullable Gantt partners,
    PlanGaps gaps,
    @Nullable Integer months,
    Offer offer) {

  /**
   * @param when and {@code who} of what is saved, for the head of a folded row
   * @param open whether it needs to be looked at: new, or with something wrong
   */
  public record Row(int row, String id, String when, String who, boolean open) {}
}
