package org.corridor.projects.money.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the books say, to everybody in the team; {@link NotInTeam} for all others. */
@Service
@Transactional(readOnly = true)
public class ReadBooks {

  public static final int PAGE = 50;

  private final Team team;
  private final ProjectsUnderWay projects;
  private final SpendingTable spendings;
  private final ReceiptTable receipts;
  private final BooksTable books;
  private final Clock clock;

  ReadBooks(
      Team team,
      ProjectsUnderWay projects,
      SpendingTable spendings,
      ReceiptTable receipts,
      BooksTable books,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.spendings = spendings;
    this.receipts = receipts;
    this.books = books;
    this.clock = clock;
  }

  /** Budget and spending side by side, as of today. */
  public record Books(
      ProjectUnderWay project,
      Member reader,
      BudgetBook book,
      ShiftRule rule,
      List<Instalment> instalments,
      Cash cash,
      LocalDate today) {}

  public Books read(ProjectKey key) {
    Member reader = team.require(key);
    ProjectUnderWay project = projects.read(key);
    LocalDate today = LocalDate.now(clock);
    List<BudgetBook.Sum> sums = spendings.sums(key);
    List<Instalment> instalments = books.instalments(key);
    return new Books(
        project,
        reader,
        BudgetBook.of(project, sums, today),
        books.rule(key),
        instalments,
        Cash.of(project, sums, instalments, today),
        today);
  }

  /** The book alone, for what the project's overview says. */
  public BudgetBook book(ProjectUnderWay project) {
    return BudgetBook.of(project, spendings.sums(project.key()), LocalDate.now(clock));
  }

  /**
   * A page of entries.
   *
   * @param found how many there are in all
   * @param receipts ids of those that have one
   */
  public record Entries(Member reader, List<Spending> entries, int found, Set<UUID> receipts) {}

  /**
   * The newest first.
   *
   * @param state null for all
   * @param line id of a budget line; empty for all
   * @param page from 1
   */
  public Entries entries(ProjectKey key, @Nullable SpendingState state, String line, int page) {
    Member reader = team.require(key);
    List<Spending> entries = spendings.list(key, state, line, (page - 1) * PAGE, PAGE);
    return new Entries(
        reader,
        entries,
        spendings.count(key, state, line),
        receipts.among(entries.stream().map(Spending::id).toList()));
  }

  /** One entry, with what the reader may do to it. */
  public record Entry(Member reader, Spending spending, boolean receipt, boolean reversed) {}

  public Entry entry(ProjectKey key, UUID id) {
    Member reader = team.require(key);
    return new Entry(
        reader,
        spendings.find(key, id).orElseThrow(NotInTeam::new),
        !receipts.among(List.of(id)).isEmpty(),
        spendings.isReversed(id));
  }

  /** Empty where there is no such entry, or it has none. */
  public Optional<Receipt> receipt(ProjectKey key, UUID id) {
    team.require(key);
    return spendings.find(key, id).flatMap(entry -> receipts.find(entry.id()));
  }

  /** In which anything was spent. */
  public List<String> currencies(ProjectKey key) {
    team.require(key);
    return spendings.currencies(key);
  }

  /** All entries in the order of their numbers, one after another. */
  public ProjectUnderWay each(ProjectKey key, Consumer<Spending> reader) {
    team.require(key);
    spendings.each(key, reader);
    return projects.read(key);
  }
}
