package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.corridor.projects.money.domain.MoneyRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the books. It counts once a second person has approved it (four eyes); then it is
 * never changed, only taken back by an entry of the same amount below nought.
 *
 * @param number within the project, from 1, for the receipt
 * @param entry what it says; its amount is below nought where it takes another back
 * @param converted in the project's currency
 * @param reason why it was refused or taken back; may be empty
 * @param reverses the entry that this one takes back
 * @param revision from 1; each change adds one
 */
public record Spending(
    UUID id,
    ProjectKey project,
    int number,
    SpendingDraft entry,
    BigDecimal converted,
    SpendingState state,
    MemberId enteredBy,
    Instant enteredAt,
    @Nullable MemberId decidedBy,
    @Nullable Instant decidedAt,
    String reason,
    @Nullable UUID reverses,
    int revision) {

  /** Characters. */
  public static final int REASON = 1_000;

  static Spending enter(UUID id, Member by, int number, SpendingDraft draft, Instant now) {
    by.requireWorks();
    return new Spending(
        id,
        by.project(),
        number,
        draft,
        draft.converted(),
        SpendingState.WAITING,
        by.id(),
        now,
        null,
        null,
        "",
        null,
        1);
  }

  /** Whether this person may change what it says. */
  public boolean mayChange(Member by) {
    return by.works() && state != SpendingState.APPROVED && by.id().equals(enteredBy);
  }

  /** Whether this person may say that it counts, or does not. */
  public boolean mayDecide(Member by) {
    return by.approves() && state == SpendingState.WAITING && !by.id().equals(enteredBy);
  }

  /** Whether this person may take it back. */
  public boolean mayReverse(Member by) {
    return by.approves() && state == SpendingState.APPROVED && reverses == null;
  }

  /** Mended by whoever entered it; a second person looks at it anew. */
  Spending change(Member by, int base, SpendingDraft draft, Instant now) {
    require(mayChange(by));
    requireUnchanged(base);
    return new Spending(
        id,
        project,
        number,
        draft,
        draft.converted(),
        SpendingState.WAITING,
        enteredBy,
        now,
        null,
        null,
        "",
        null,
        revision + 1);
  }

  Spending approve(Member by, int base, Instant now) {
    return decide(by, base, SpendingState.APPROVED, "", now);
  }

  Spending refuse(Member by, int base, String why, Instant now) {
    return decide(by, base, SpendingState.REFUSED, why, now);
  }

  private Spending decide(Member by, int base, SpendingState next, String why, Instant now) {
    by.requireApproves();
    if (by.id().equals(enteredBy)) {
      throw new MoneyRefused(Why.FOUR_EYES);
    }
    requireUnchanged(base);
    require(mayDecide(by));
    return new Spending(
        id,
        project,
        number,
        entry,
        converted,
        next,
        enteredBy,
        enteredAt,
        by.id(),
        now,
        why,
        null,
        revision + 1);
  }

  /** The entry that takes this one back. */
  Spending reverse(UUID newId, Member by, int newNumber, String why, Instant now) {
    by.requireApproves();
    require(mayReverse(by));
    SpendingDraft against =
        new SpendingDraft(
            entry.line(),
            entry.partner(),
            entry.day(),
            entry.what(),
            entry.kind(),
            entry.amount().negate(),
            entry.currency(),
            entry.rate(),
            entry.hours() == null ? null : entry.hours().negate());
    return new Spending(
        newId,
        project,
        newNumber,
        against,
        converted.negate(),
        SpendingState.APPROVED,
        by.id(),
        now,
        by.id(),
        now,
        why,
        id,
        1);
  }

  private void requireUnchanged(int base) {
    if (base != revision) {
      throw new MoneyRefused(Why.OVERTAKEN);
    }
  }

  private static void require(boolean may) {
    if (!may) {
      throw new MoneyRefused(Why.NOT_POSSIBLE);
    }
  }
}
