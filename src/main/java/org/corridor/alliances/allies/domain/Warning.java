package org.corridor.alliances.allies.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else may be in office when a step or a promise falls due, or is already (handbook 8.2:
 * changes of leadership strain alliances).
 *
 * @param cause entry of the political calendar; empty where the ally's own office ends
 * @param change first day of the change
 * @param what the step, or the promise
 * @param due null where no day was said
 */
public record Warning(
    Reason reason,
    UUID ally,
    String name,
    String cause,
    LocalDate change,
    String what,
    @Nullable LocalDate due) {

  /** Why it is said. */
  public enum Reason {
    /** Elections are held before the day. */
    ELECTIONS_FIRST,
    /** The office changes hands before the day. */
    OFFICE_FIRST,
    /** The promise was made by the person before. */
    CHANGED_SINCE;

    /** Key of the sentence; its arguments are name, cause, what, change and due. */
    public String text() {
      return "alliances.allies.warning." + Submission.code(this);
    }
  }

  private record Change(String cause, LocalDate first, LocalDate last, boolean elections) {}

  /**
   * What there is to say about one ally, the soonest first.
   *
   * @param dates the political calendar of the partnership
   * @param commitments all of the partnership
   */
  public static List<Warning> about(
      Entry<Ally> ally, List<PoliticalDate> dates, List<Commitment> commitments, LocalDate today) {
    List<Change> changes = changes(ally, dates);
    List<Warning> warnings = new ArrayList<>();
    Ally facts = ally.facts();
    for (Change change : changes) {
      if (isBefore(change, facts.nextOn(), today)) {
        warnings.add(before(ally, change, facts.next(), facts.nextOn()));
      }
      for (Commitment one : commitments) {
        if (!one.ally().equals(ally.id()) || !one.open()) {
          continue;
        }
        if (isBefore(change, one.due(), today)) {
          warnings.add(before(ally, change, one.words(), one.due()));
        } else if (isSince(change, one, today)) {
          warnings.add(warning(Reason.CHANGED_SINCE, ally, change, one.words(), one.due()));
        }
      }
    }
    warnings.sort(Comparator.comparing(Warning::change));
    return warnings;
  }

  private static List<Change> changes(Entry<Ally> ally, List<PoliticalDate> dates) {
    List<Change> changes = new ArrayList<>();
    for (PoliticalDate date : dates) {
      if (date.kind().changesOffice() && date.allies().contains(ally.id())) {
        boolean elections = date.kind() == DateKind.ELECTIONS;
        changes.add(new Change(date.title(), date.first(), date.last(), elections));
      }
    }
    LocalDate until = ally.facts().until();
    if (until != null) {
      changes.add(new Change("", until, until, false));
    }
    return changes;
  }

  private static boolean isBefore(Change change, @Nullable LocalDate due, LocalDate today) {
    return due != null && !change.last().isBefore(today) && change.first().isBefore(due);
  }

  /** Elections alone change nobody: their outcome is noted as a change of office. */
  private static boolean isSince(Change change, Commitment one, LocalDate today) {
    return !change.elections()
        && !one.ours()
        && change.last().isBefore(today)
        && !one.promisedOn().isAfter(change.last());
  }

  private static Warning before(
      Entry<Ally> ally, Change change, String what, @Nullable LocalDate due) {
    Reason reason = change.elections() ? Reason.ELECTIONS_FIRST : Reason.OFFICE_FIRST;
    return warning(reason, ally, change, what, due);
  }

  private static Warning warning(
      Reason reason, Entry<Ally> ally, Change change, String what, @Nullable LocalDate due) {
    return new Warning(
        reason, ally.id(), ally.facts().name(), change.cause(), change.first(), what, due);
  }
}
