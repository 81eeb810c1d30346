package org.corridor.alliances.working.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One partner visits another: "travel should be included in budget design" (handbook chapter 6,
 * conclusions).
 *
 * @param payer null where it is not agreed yet
 * @param cost null where nobody has counted
 * @param inBudget the cost stands in the budget of the project
 */
public record Visit(
    UUID id,
    PartnerId from,
    PartnerId to,
    LocalDate first,
    LocalDate last,
    String why,
    @Nullable PartnerId payer,
    @Nullable BigDecimal cost,
    String currency,
    boolean inBudget,
    State state,
    int revision) {

  public static final int WHY = 500;

  public enum State {
    PLANNED,
    MADE,
    DROPPED;

    /** Key of its name. */
    public String text() {
      return "alliances.working.visit.state." + Submission.code(this);
    }
  }

  boolean sameAs(Visit other) {
    return in(other.state, 0).equals(other.in(other.state, 0));
  }

  Visit in(State other, int otherRevision) {
    return new Visit(
        id, from, to, first, last, why, payer, cost, currency, inBudget, other, otherRevision);
  }
}
