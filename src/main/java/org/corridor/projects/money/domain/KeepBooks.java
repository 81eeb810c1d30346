package org.corridor.projects.money.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.corridor.projects.money.domain.MoneyRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, approves and takes back spending. All throw {@link NotInTeam} for strangers, access
 * denied for what is not theirs to do, and {@link MoneyRefused} for what the books do not bear.
 */
@Service
@Transactional
public class KeepBooks {

  private static final int MOST_ENTRIES = 200_000;

  private final Team team;
  private final ProjectsUnderWay projects;
  private final SpendingTable spendings;
  private final ReceiptTable receipts;
  private final BooksTable books;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeepBooks(
      Team team,
      ProjectsUnderWay projects,
      SpendingTable spendings,
      ReceiptTable receipts,
      BooksTable books,
      ApplicationEventPublisher events,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.spendings = spendings;
    this.receipts = receipts;
    this.books = books;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Enters it, once: sent again with the same id it changes nothing.
   *
   * @param id made with the form
   */
  public Spending enter(ProjectKey key, UUID id, SpendingDraft draft, Optional<Receipt> receipt) {
    Member by = writer(key);
    Optional<Spending> before = spendings.find(key, id);
    if (before.isPresent()) {
      return before.get();
    }
    int number = spendings.nextNumber(key);
    if (number > MOST_ENTRIES) {
      throw new MoneyRefused(Why.TOO_MANY);
    }
    Spending spending = Spending.enter(id, by, number, draft, clock.instant());
    spendings.add(spending);
    receipt.ifPresent(file -> receipts.put(id, file));
    return spending;
  }

  /**
   * Mends what waits or was refused.
   *
   * @param base the revision that the form was filled from
   * @param receipt empty to keep the one that is there
   */
  public void change(
      ProjectKey key, UUID id, int base, SpendingDraft draft, Optional<Receipt> receipt) {
    decide(key, id, (one, by) -> one.change(by, base, draft, clock.instant()));
    receipt.ifPresent(file -> receipts.put(id, file));
  }

  public void approve(ProjectKey key, UUID id, int base) {
    decide(key, id, (one, by) -> one.approve(by, base, clock.instant()));
    events.publishEvent(new ProjectNews(key, ProjectNews.Kind.SPENDING_APPROVED, id.toString()));
  }

  /**
   * @param why so that whoever entered it can mend it
   */
  public void refuse(ProjectKey key, UUID id, int base, String why) {
    decide(key, id, (one, by) -> one.refuse(by, base, why, clock.instant()));
  }

  /** Takes an approved entry back, once, by another entry. */
  public void reverse(ProjectKey key, UUID id, String why) {
    Member by = writer(key);
    Spending spending = spendings.lock(key, id).orElseThrow(NotInTeam::new);
    if (spendings.isReversed(id)) {
      throw new MoneyRefused(Why.NOT_POSSIBLE);
    }
    spendings.add(
        spending.reverse(UUID.randomUUID(), by, spendings.nextNumber(key), why, clock.instant()));
  }

  /** States the rule about shifts between headings. */
  public void rule(ProjectKey key, ShiftRule rule) {
    writer(key).requireApproves();
    if (!books.save(key, rule)) {
      throw new MoneyRefused(Why.OVERTAKEN);
    }
  }

  public void instalment(ProjectKey key, Instalment instalment) {
    writer(key).requireApproves();
    if (books.instalments(key).size() >= Instalment.MOST && instalment.revision() == 0) {
      throw new MoneyRefused(Why.TOO_MANY);
    }
    if (!books.save(key, instalment)) {
      throw new MoneyRefused(Why.OVERTAKEN);
    }
  }

  public void removeInstalment(ProjectKey key, UUID id) {
    writer(key).requireApproves();
    books.removeInstalment(key, id);
  }

  private void decide(ProjectKey key, UUID id, BiFunction<Spending, Member, Spending> deed) {
    Member by = writer(key);
    Spending before = spendings.lock(key, id).orElseThrow(NotInTeam::new);
    spendings.save(deed.apply(before, by));
  }

  private Member writer(ProjectKey key) {
    Member by = team.require(key);
    by.requireWorks();
    if (!projects.read(key).runs()) {
      throw new MoneyRefused(Why.CLOSED);
    }
    return by;
  }
}
