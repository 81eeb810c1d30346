package org.corridor.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that are kept, in PostgreSQL. */
@Repository
class Letters {

  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ListMails lists;

  Letters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.lists = new ListMails(jdbc);
  }

  void add(Letter letter) {
    jdbc.sql(
            """
            insert into platform.mail (id, recipient, language, subject, plain, html, written_at)
            values (:id, :recipient, :language, :subject, :plain, :html, :written)
            """)
        .param("id", letter.id())
        .param("recipient", letter.recipient())
        .param("language", letter.language().code())
        .param("subject", letter.subject())
        .param("plain", letter.plain())
        .param("html", letter.html())
        .param("written", Timestamp.from(letter.written()))
        .update();
    ListMail list = letter.list();
    if (list != null) {
      lists.add(letter.id(), list);
    }
  }

  Optional<Letter> find(UUID id) {
    return jdbc.sql("select * from platform.mail where id = :id")
        .param("id", id)
        .query(Letters::letter)
        .optional()
        .map(letter -> lists.find(letter).map(letter::with).orElse(letter));
  }

  /** The latest first. */
  List<Letter> latest(int most) {
    return jdbc.sql("select * from platform.mail order by written_at desc limit :most")
        .param("most", most)
        .query(Letters::letter)
        .list();
  }

  /** The latest first. */
  List<Letter> to(String recipient) {
    return jdbc.sql(
            "select * from platform.mail where recipient = :recipient order by written_at desc")
        .param("recipient", recipient)
        .query(Letters::letter)
        .list();
  }

  /** The jobs that would send them then find nothing. */
  void removeBy(UUID writer) {
    jdbc.sql(
            """
            delete from platform.mail where id in
              (select mail from platform.list_mail where :writer = any(writers))
            """)
        .param("writer", writer)
        .update();
  }

  /** With the jobs that would send them. */
  void removeTo(String recipient) {
    jdbc.sql(
            """
            delete from platform.scheduled_tasks where task_name = :send and not picked
              and task_instance in (select id::text from platform.mail where recipient = :recipient)
            """)
        .param("send", MailConfiguration.SEND)
        .param("recipient", recipient)
        .update();
    jdbc.sql("delete from platform.mail where recipient = :recipient")
        .param("recipient", recipient)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from platform.mail where id = :id").param("id", id).update();
  }

  void removeOld() {
    jdbc.sql("delete from platform.mail where written_at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }

  private static Letter letter(ResultSet row, int number) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("subject"),
        row.getString("plain"),
        row.getString("html"),
        row.getTimestamp("written_at").toInstant(),
        null);
  }
}
