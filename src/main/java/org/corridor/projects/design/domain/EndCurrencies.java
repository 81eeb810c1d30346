package org.corridor.projects.design.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.platform.geo.Currencies;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Setting.Corridor;

/** What people pay with at the two ends of a design's corridors. */
public final class EndCurrencies {

  private static final Budget UNTOUCHED = DesignContent.empty().budget();

  private EndCurrencies() {}

  /**
   * The currency of the budget: as decided, or, while nobody has touched the budget, that of the
   * first country of residence, where the money mostly comes from.
   */
  public static String budgetCurrency(DesignContent content) {
    Budget budget = content.budget();
    if (!budget.equals(UNTOUCHED)) {
      return budget.currency();
    }
    return content.setting().corridors().stream()
        .map(Corridor::residence)
        .findFirst()
        .flatMap(Currencies::of)
        .orElse(budget.currency());
  }

  /** Of the country in which a partner works, if that is known. */
  public static Optional<String> ofAlly(DesignContent content, String allyId) {
    Ally ally = content.alliances().ally(allyId);
    return ally == null || ally.country().isEmpty()
        ? Optional.empty()
        : Currencies.of(ally.country());
  }

  /**
   * The currencies a line is likely to be in: the budget's own first, those of both ends, those
   * with a rate, and those already in use.
   */
  public static List<String> likely(DesignContent content) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(budgetCurrency(content));
    for (Corridor corridor : content.setting().corridors()) {
      Currencies.of(corridor.origin()).ifPresent(codes::add);
      Currencies.of(corridor.residence()).ifPresent(codes::add);
    }
    content.budget().rates().forEach(rate -> codes.add(rate.currency()));
    content.budget().lines().forEach(line -> codes.add(line.currency()));
    codes.add("EUR");
    codes.add("USD");
    return List.copyOf(codes);
  }
}
