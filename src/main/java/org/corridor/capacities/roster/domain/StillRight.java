package org.corridor.capacities.roster.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks those who agreed to it, eleven months after they last said so, whether their entry is still
 * right, and once more two weeks later. An entry that nobody confirmed within a year falls asleep:
 * rosters die of entries that are no longer true (handbook 4.1). Nothing is lost; one tap wakes it.
 */
@Service
public class StillRight {

  static final Duration YEAR = Duration.ofDays(365);
  static final Duration BEFORE_ASKING = Duration.ofDays(335);
  static final Duration BETWEEN = Duration.ofDays(14);

  private static final int TIMES = 2;

  /** At one go; the others come the next time. */
  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final WriteToPeople write;
  private final TransactionOperations transaction;
  private final Clock clock;

  StillRight(JdbcClient jdbc, WriteToPeople write, TransactionOperations transaction, Clock clock) {
    this.jdbc = jdbc;
    this.write = write;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Due(EntryId entry, PersonId person) {}

  /** Writes to those whose turn it is, and lets sleep what nobody confirmed. */
  public void run() {
    Instant now = now();
    due(now).forEach(due -> transaction.executeWithoutResult(status -> ask(due, now)));
    jdbc.sql(
            """
            update capacities.entry set state = 'ASLEEP'
            where state = 'AWAKE' and answered_at < :before
            """)
        .param("before", Timestamp.from(now.minus(YEAR)))
        .update();
    jdbc.sql("delete from capacities.entry_gone where at < now() - interval '1 day'").update();
  }

  private List<Due> due(Instant now) {
    return jdbc.sql(
            """
            select e.id, e.person from capacities.entry e
            left join capacities.entry_question q on q.entry = e.id
            where e.state = 'AWAKE' and e.answered_at < :before
              and (q.entry is null or q.times < :times and q.sent_at < :again)
              and exists (
                select from capacities.roster_consent c where c.entry = e.id
                  and c.purpose = 'REMINDER' and c.withdrawn_at is null)
            order by e.answered_at limit :most
            """)
        .param("before", Timestamp.from(now.minus(BEFORE_ASKING)))
        .param("again", Timestamp.from(now.minus(BETWEEN)))
        .param("times", TIMES)
        .param("most", MOST)
        .query(
            (row, number) ->
                new Due(
                    new EntryId(row.getObject("id", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class))))
        .list();
  }

  /** Of several nodes only one writes the mail; the second mail carries a link of its own. */
  private void ask(Due due, Instant now) {
    OneTimeLink link = OneTimeLink.create();
    int noted =
        jdbc.sql(
                """
                insert into capacities.entry_question (entry, link, sent_at, times)
                values (:entry, :link, :now, 1)
                on conflict (entry) do update
                  set link = excluded.link, sent_at = excluded.sent_at, times = entry_question.times + 1
                where entry_question.sent_at < :again
                """)
            .param("entry", due.entry().value())
            .param("link", link.hash())
            .param("now", Timestamp.from(now))
            .param("again", Timestamp.from(now.minus(BETWEEN)))
            .update();
    if (noted == 1) {
      write.write(
          due.person(),
          "capacities.roster.mail.still-right",
          Map.of(),
          "/still-right/" + link.token());
    }
  }

  /** Whether the link in a mail still asks something. */
  public boolean asks(String token) {
    return find(token).isPresent();
  }

  /**
   * The answer of whoever holds the link. Neither needs a sign-in, and neither shows anything.
   *
   * @param right whether the entry is still right; otherwise it pauses
   * @return false if the link was answered already
   */
  public boolean answer(String token, boolean right) {
    Optional<EntryId> entry = find(token);
    entry.ifPresent(
        id -> transaction.executeWithoutResult(status -> settle(id, right ? "AWAKE" : "PAUSED")));
    return entry.isPresent();
  }

  private void settle(EntryId entry, String state) {
    jdbc.sql("update capacities.entry set state = :state, answered_at = :now where id = :id")
        .param("id", entry.value())
        .param("state", state)
        .param("now", Timestamp.from(now()))
        .update();
    jdbc.sql("delete from capacities.entry_question where entry = :id")
        .param("id", entry.value())
        .update();
  }

  private Optional<EntryId> find(String token) {
    return jdbc.sql("select entry from capacities.entry_question where link = :link")
        .param("link", new OneTimeLink(token).hash())
        .query(UUID.class)
        .optional()
        .map(EntryId::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
