package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.projects.money.ProjectFigures;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of a project from its books. */
@Service
@Transactional(readOnly = true)
class FiguresOfBooks implements ProjectFigures {

  private final SpendingTable spendings;
  private final BooksTable books;

  FiguresOfBooks(SpendingTable spendings, BooksTable books) {
    this.spendings = spendings;
    this.books = books;
  }

  @Override
  public Figures of(ProjectUnderWay project) {
    return new Figures(
        byYear(project),
        came(project),
        spendings.spentByQuarter(project.key()),
        spendings.decided(project.key()).orElse(Instant.EPOCH));
  }

  /** What is planned by the end of each year, less what was by the end of the one before. */
  private static List<Part> byYear(ProjectUnderWay project) {
    List<Part> years = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (LocalDate start = project.start();
        !start.isAfter(project.end());
        start = start.plusYears(1)) {
      LocalDate last = start.plusYears(1).minusDays(1);
      LocalDate end = last.isAfter(project.end()) ? project.end() : last;
      BigDecimal by = BudgetBook.of(project, List.of(), end).total().planned();
      years.add(new Part(start, end, by.subtract(before)));
      before = by;
    }
    return years;
  }

  private List<Flow> came(ProjectUnderWay project) {
    List<Flow> came = new ArrayList<>();
    for (Instalment one : books.instalments(project.key())) {
      LocalDate day = one.came();
      BigDecimal amount = one.cameAmount();
      if (day != null && amount != null) {
        came.add(new Flow(day, amount));
      }
    }
    return came;
  }
}
