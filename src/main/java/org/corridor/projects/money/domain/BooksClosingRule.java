package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books are closed once every entry is decided; what is left of the money is looked at. */
@Component
@Order(200)
class BooksClosingRule implements ClosingRule {

  private final SpendingTable spendings;
  private final BooksTable books;
  private final Clock clock;

  BooksClosingRule(SpendingTable spendings, BooksTable books, Clock clock) {
    this.spendings = spendings;
    this.books = books;
    this.clock = clock;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    List<Concern> all = new ArrayList<>();
    int waiting = spendings.count(project.key(), SpendingState.WAITING, "");
    if (waiting > 0) {
      all.add(
          Concern.blocking(
              "projects.money.close.waiting", Map.of("count", waiting), "/spending?state=waiting"));
    }
    List<Instalment> instalments = books.instalments(project.key());
    Cash cash = Cash.of(project, spendings.sums(project.key()), instalments, LocalDate.now(clock));
    BigDecimal left = cash.atHand();
    if (left.signum() != 0) {
      all.add(
          Concern.warning(
              left.signum() > 0 ? "projects.money.close.unspent" : "projects.money.close.advanced",
              Map.of("amount", left.abs(), "currency", project.currency()),
              "/budget"));
    }
    long awaited = instalments.stream().filter(one -> one.came() == null).count();
    if (awaited > 0) {
      all.add(
          Concern.warning(
              "projects.money.close.awaited", Map.of("count", awaited), "/instalments"));
    }
    return all;
  }
}
