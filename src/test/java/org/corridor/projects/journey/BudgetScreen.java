package org.corridor.projects.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.design.DesignContent;

final class BudgetScreen extends StepScreen {

  BudgetScreen(Page page, Language language) {
    super(page, language);
  }

  /** Of the lines too many one is removed by its button, the others are emptied: both go. */
  void enter(DesignContent facts) {
    Budget budget = facts.budget();
    choose("currency", budget.currency());
    fit("lines", "heading", "EVENTS", 2);
    for (Heading heading : Heading.values()) {
      List<Line> lines = budget.lines().stream().filter(l -> l.heading() == heading).toList();
      List<Integer> rows = atLeast(heading, lines.size());
      for (int i = lines.size(); i < rows.size(); i++) {
        type("lines[" + rows.get(i) + "].description", "");
      }
      for (int i = 0; i < lines.size(); i++) {
        enter("lines[" + rows.get(i) + "].", lines.get(i), facts);
      }
    }
    for (Budget.Rate rate : budget.rates()) {
      String at = "rates[" + rowsWith("rates", "currency", rate.currency()).get(0) + "].";
      type(at + "perUnit", rate.perUnit());
      type(at + "source", rate.source());
    }
  }

  private List<Integer> atLeast(Heading heading, int wanted) {
    List<Integer> rows = rowsWith("lines", "heading", heading.name());
    return rows.size() >= wanted ? rows : fit("lines", "heading", heading.name(), wanted);
  }

  private void enter(String at, Line line, DesignContent facts) {
    type(at + "description", line.description());
    type(at + "quantity", line.quantity());
    type(at + "unit", line.unit());
    type(at + "unitCost", line.unitCost());
    choose(at + "currency", line.currency());
    chooseLabelled(at + "partner", Names.ally(facts, line.partner()));
    type(at + "donorPercent", line.donorPercent());
    chooseLabelled(at + "activity", Names.activity(facts, line.activity()));
  }

  /** The row of totals under the sums by heading. */
  Locator totals() {
    return page.locator("table.cards tfoot").first();
  }
}
