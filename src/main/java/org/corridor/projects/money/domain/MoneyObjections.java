package org.corridor.projects.money.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.underway.AmendmentRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Component;

/** The books stay true over amendments: what was spent on a line keeps its line and currency. */
@Component
class MoneyObjections implements AmendmentRule {

  private final SpendingTable spendings;

  MoneyObjections(SpendingTable spendings) {
    this.spendings = spendings;
  }

  @Override
  public List<Objection> objections(ProjectUnderWay now, DesignContent next) {
    List<String> used =
        spendings.sums(now.key()).stream().map(BudgetBook.Sum::line).distinct().toList();
    if (used.isEmpty()) {
      return List.of();
    }
    Stream<Objection> currency =
        next.budget().currency().equals(now.currency())
            ? Stream.empty()
            : Stream.of(new Objection("projects.money.amend.currency", Map.of()));
    Stream<Objection> lines =
        now.plan().budget().lines().stream()
            .filter(line -> used.contains(line.id()))
            .filter(line -> next.budget().lines().stream().noneMatch(one -> same(one, line)))
            .map(
                line ->
                    new Objection("projects.money.amend.line", Map.of("line", line.description())));
    return Stream.concat(currency, lines).toList();
  }

  private static boolean same(Budget.Line one, Budget.Line other) {
    return one.id().equals(other.id());
  }
}
