package org.corridor.communities.showcase.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.ShowcaseRefused.Why;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What somebody offers for a need. Nothing moves here; it is noted.
 *
 * @param person null once erased
 * @param circle in whose name it is offered; null for one's own
 * @param quantity in the unit of the need; null where it is not counted
 * @param contact how to reach them; the organisation sees it once it said yes
 * @param byname how they want to be named on the page; empty for not at all
 * @param answer what the organisation answered
 */
public record SupportOffer(
    UUID id,
    ShowcaseId project,
    UUID need,
    @Nullable PersonId person,
    @Nullable CircleId circle,
    @Nullable BigDecimal quantity,
    String words,
    String contact,
    String byname,
    State state,
    String answer,
    Instant at) {

  public static final int WORDS = 2_000;
  public static final int LINE = 100;
  public static final int CONTACT = 200;

  /** How it stands. */
  public enum State {
    OFFERED,
    ACCEPTED,
    DECLINED,
    GIVEN,
    NOT_GIVEN,
    TAKEN_BACK;

    /** Key of its name. */
    public String text() {
      return "communities.showcase.offer." + Submission.code(this);
    }

    /** Whether it covers some of the need. */
    public boolean counts() {
      return this == ACCEPTED || this == GIVEN;
    }

    private boolean leadsTo(State next) {
      return switch (this) {
        case OFFERED -> next == ACCEPTED || next == DECLINED || next == TAKEN_BACK;
        case ACCEPTED -> next == GIVEN || next == NOT_GIVEN || next == TAKEN_BACK;
        case GIVEN -> next == NOT_GIVEN;
        case NOT_GIVEN -> next == GIVEN;
        case DECLINED, TAKEN_BACK -> false;
      };
    }
  }

  /** Whether the organisation sees how to reach who offers. */
  public boolean showsContact() {
    return state == State.ACCEPTED || state == State.GIVEN || state == State.NOT_GIVEN;
  }

  /**
   * @param told the answer; empty keeps the one before
   * @throws ShowcaseRefused where it does not lead there
   */
  SupportOffer become(State next, String told) {
    if (!state.leadsTo(next)) {
      throw new ShowcaseRefused(Why.NOT_NOW);
    }
    return new SupportOffer(
        id,
        project,
        need,
        person,
        circle,
        quantity,
        words,
        contact,
        byname,
        next,
        told.isEmpty() ? answer : told,
        at);
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "SupportOffer";
  }
}
