package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.corridor.projects.design.Budget.Line;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books of the sample project: what was spent on some lines in its first months. */
@Component
@Profile("demo")
@Transactional
class SampleBooks {

  private static final List<String> SPENT = List.of("0.35", "0.5", "1.05", "0.2", "0.6");

  private final ProjectsUnderWay projects;
  private final SpendingTable spendings;
  private final BooksTable books;
  private final Clock clock;

  SampleBooks(ProjectsUnderWay projects, SpendingTable spendings, BooksTable books, Clock clock) {
    this.projects = projects;
    this.spendings = spendings;
    this.books = books;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoProjectReady demo) {
    ProjectUnderWay project = projects.read(demo.project());
    books.save(project.key(), new ShiftRule(new BigDecimal("15"), "Contrat, article 9.4", 0));
    books.save(
        project.key(),
        new Instalment(
            UUID.randomUUID(),
            project.start(),
            new BigDecimal("20000.00"),
            "À la signature",
            project.start().plusDays(12),
            new BigDecimal("20000.00"),
            0));
    books.save(
        project.key(),
        new Instalment(
            UUID.randomUUID(),
            project.start().plusMonths(12),
            new BigDecimal("15000.00"),
            "Après le premier rapport",
            null,
            null,
            0));
    List<Line> lines = project.plan().budget().lines();
    for (int i = 0; i < Math.min(lines.size(), SPENT.size()); i++) {
      enter(demo, project, lines.get(i), new BigDecimal(SPENT.get(i)), i < 4);
    }
  }

  private void enter(
      DemoProjectReady demo,
      ProjectUnderWay project,
      Line line,
      BigDecimal part,
      boolean approved) {
    BigDecimal amount =
        line.amount().multiply(part).setScale(Exchange.CENTS, java.math.RoundingMode.HALF_UP);
    BigDecimal rate = project.plan().budget().rate(line.currency());
    Member by = demo.worker();
    Spending entered =
        Spending.enter(
            UUID.randomUUID(),
            by,
            spendings.nextNumber(project.key()),
            new SpendingDraft(
                line.id(),
                line.partner().isEmpty() ? by.partner() : line.partner(),
                day(project),
                line.description(),
                SpendingKind.CASH,
                amount,
                line.currency(),
                rate == null || line.currency().equals(project.currency())
                    ? Exchange.none()
                    : new Exchange(rate, "Budget"),
                null),
            clock.instant());
    spendings.add(entered);
    if (approved) {
      spendings.save(entered.approve(demo.finance(), 1, clock.instant()));
    }
  }

  private LocalDate day(ProjectUnderWay project) {
    return project.start().plusMonths(3).isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)))
        ? LocalDate.now(clock.withZone(ZoneOffset.UTC))
        : project.start().plusMonths(3);
  }
}
