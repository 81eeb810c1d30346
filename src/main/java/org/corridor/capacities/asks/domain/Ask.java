package org.corridor.capacities.asks.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the roster is asked for an errand. The asker sees a state that is the same whether
 * the ask reached anybody or not; only a yes shows the two to each other.
 *
 * @param asker null once they have left
 * @param askerName how the asker is shown to the other after a yes
 * @param person whom it reached, null while it reached nobody and once they have left
 * @param revision of the terms: a yes is to these and no others
 * @param percent how well the two fitted when asked, as the ranking said; null where unknown
 * @param delivered null while it reached nobody
 * @param reminded how often the person was reminded
 * @param reported null unless a steward has to look at it
 */
public record Ask(
    AskId id,
    String kind,
    UUID errand,
    EntryId entry,
    OrganisationId organisation,
    @Nullable PersonId asker,
    String askerName,
    String askerReach,
    @Nullable PersonId person,
    String personName,
    String personReach,
    AskTerms terms,
    int revision,
    @Nullable Integer percent,
    AskState state,
    Instant asked,
    Instant changed,
    @Nullable Instant delivered,
    int reminded,
    @Nullable DeclineReason reason,
    String answer,
    @Nullable Outcome outcome,
    String outcomeWhy,
    @Nullable Instant reported,
    String report) {

  /** How long an answer is waited for. */
  public static final Duration PATIENCE = Duration.ofDays(21);

  public static final int NAME = 120;
  public static final int REACH = 200;

  /** In characters, of what is said in one go. */
  public static final int SAID = 1_000;

  /** How often either side can say something. */
  static final int MOST_SAID = 40;

  /** A new one that has reached nobody yet. */
  static Ask of(AskId id, Target target, Asker by, AskTerms terms, Instant now) {
    return new Ask(
        id,
        target.kind(),
        target.errand(),
        target.entry(),
        by.organisation(),
        by.person(),
        by.name(),
        by.reach(),
        null,
        "",
        "",
        terms,
        0,
        target.percent(),
        AskState.WAITING,
        now,
        now,
        null,
        0,
        null,
        "",
        null,
        "",
        null,
        "");
  }

  /** What an entry is asked for. */
  public record Target(String kind, UUID errand, EntryId entry, @Nullable Integer percent) {}

  /** Who asks, and how they are shown after a yes. */
  record Asker(PersonId person, OrganisationId organisation, String name, String reach) {}

  boolean waits() {
    return state == AskState.WAITING;
  }

  boolean isAskedOf(PersonId somebody) {
    return somebody.equals(person);
  }

  Ask reaches(PersonId somebody, Instant now) {
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        somebody,
        personName,
        personReach,
        terms,
        revision,
        percent,
        state,
        asked,
        changed,
        now,
        reminded,
        reason,
        answer,
        outcome,
        outcomeWhy,
        reported,
        report);
  }

  /** The terms as they are now. Both were told of them, so that neither agrees to others. */
  Ask withTerms(AskTerms other, int base, Instant now) {
    requireWaiting();
    if (base != revision) {
      throw new NotAsItStands();
    }
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        person,
        personName,
        personReach,
        other,
        revision + 1,
        percent,
        state,
        asked,
        now,
        delivered,
        reminded,
        reason,
        answer,
        outcome,
        outcomeWhy,
        reported,
        report);
  }

  /** A yes to the terms of this revision, under the name and way to be reached that one chose. */
  Ask accept(String name, String reach, int base, Instant now) {
    requireWaiting();
    if (base != revision) {
      throw new NotAsItStands();
    }
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        person,
        name,
        reach,
        terms,
        revision,
        percent,
        AskState.ACCEPTED,
        asked,
        now,
        delivered,
        reminded,
        reason,
        answer,
        outcome,
        outcomeWhy,
        reported,
        report);
  }

  Ask decline(DeclineReason why, String words, Instant now) {
    requireWaiting();
    return ended(AskState.DECLINED, why, words, now);
  }

  Ask withdraw(Instant now) {
    requireWaiting();
    return ended(AskState.WITHDRAWN, null, "", now);
  }

  /** Nobody answered. */
  Ask unanswered(Instant now) {
    return ended(AskState.UNANSWERED, null, "", now);
  }

  private Ask ended(AskState how, @Nullable DeclineReason why, String words, Instant now) {
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        person,
        personName,
        personReach,
        terms,
        revision,
        percent,
        how,
        asked,
        now,
        delivered,
        reminded,
        why,
        words,
        outcome,
        outcomeWhy,
        reported,
        report);
  }

  /** What came of a yes; it can be corrected. */
  Ask cameTo(Outcome what, String why) {
    if (state != AskState.ACCEPTED) {
      throw new NotAsItStands();
    }
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        person,
        personName,
        personReach,
        terms,
        revision,
        percent,
        state,
        asked,
        changed,
        delivered,
        reminded,
        reason,
        answer,
        what,
        why,
        reported,
        report);
  }

  /**
   * @param at null once a steward has decided
   */
  Ask reported(@Nullable Instant at, String why) {
    return new Ask(
        id,
        kind,
        errand,
        entry,
        organisation,
        asker,
        askerName,
        askerReach,
        person,
        personName,
        personReach,
        terms,
        revision,
        percent,
        state,
        asked,
        changed,
        delivered,
        reminded,
        reason,
        answer,
        outcome,
        outcomeWhy,
        at,
        why);
  }

  void requireWaiting() {
    if (!waits()) {
      throw new NotAsItStands();
    }
  }

  /** Says nothing, so that no name ends in a log. */
  @Override
  public String toString() {
    return "Ask " + id;
  }
}
