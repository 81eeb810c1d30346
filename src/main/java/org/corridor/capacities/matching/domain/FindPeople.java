package org.corridor.capacities.matching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.matching.domain.CandidateTable.Known;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;

/** Finds the best people of the roster, and says why. */
@Service
class FindPeople implements Matching {

  private static final int MOST = 100;

  /** More than are asked for, in place of those whom a steward hid or who are just leaving. */
  private static final int SPARE = 10;

  private final LivePool pool;
  private final CandidateTable table;
  private final Roster roster;
  private final Kinships kinships;
  private final Explanations explanations;

  FindPeople(
      LivePool pool,
      CandidateTable table,
      Roster roster,
      Kinships kinships,
      Explanations explanations) {
    this.pool = pool;
    this.table = table;
    this.roster = roster;
    this.kinships = kinships;
    this.explanations = explanations;
  }

  @Override
  public List<Proposal> best(Demand demand, int limit, Language reader) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("From 1 to " + MOST + ": " + limit);
    }
    if (demand.skills().isEmpty()) {
      return List.of();
    }
    Terms terms = Terms.of(demand, kinships.now());
    List<Ranked> ranked = ranked(terms, limit);
    return explanations.of(terms, ranked, reader);
  }

  /** Somebody found, as they are now. */
  record Ranked(EntryId entry, Fit fit) {}

  private List<Ranked> ranked(Terms terms, int limit) {
    List<Integer> numbers =
        pool.best(terms, limit + SPARE).stream().map(Pool.Found::number).toList();
    List<Known> known = table.those(numbers);
    Set<EntryId> there = roster.present(known.stream().map(Known::entry).toList());
    return known.stream()
        .filter(each -> there.contains(each.entry()) && Fit.admits(terms, each.candidate()))
        .sorted(Comparator.comparingInt(each -> numbers.indexOf(each.candidate().number())))
        .map(each -> new Ranked(each.entry(), Fit.of(terms, each.candidate())))
        .limit(limit)
        .toList();
  }
}
