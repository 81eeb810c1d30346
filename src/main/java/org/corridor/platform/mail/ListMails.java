package org.corridor.platform.mail;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What mails of lists need beside their words, in PostgreSQL. */
class ListMails {

  private final JdbcClient jdbc;

  ListMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID letter, ListMail mail) {
    MailKey answers = mail.answers();
    jdbc.sql(
            """
            insert into platform.list_mail (mail, from_name, message_id, before, list_id, list_name,
              answer_purpose, answer_number, purpose, subscription, unsubscribe, page, writers)
            values (:mail, :from, :message, :before::text[], :list, :name, :answerPurpose,
              :answerNumber, :purpose, :subscription, :unsubscribe, :page, :writers::uuid[])
            """)
        .param("mail", letter)
        .param("from", mail.from())
        .param("message", mail.thread().id())
        .param("before", mail.thread().before().toArray(String[]::new))
        .param("list", mail.list().id())
        .param("name", mail.list().name())
        .param("answerPurpose", answers == null ? null : answers.purpose())
        .param("answerNumber", answers == null ? null : answers.number())
        .param("purpose", mail.subscription().purpose())
        .param("subscription", mail.subscription().number())
        .param("unsubscribe", mail.unsubscribe())
        .param("page", mail.page())
        .param("writers", mail.writers().toArray(UUID[]::new))
        .update();
  }

  Optional<ListMail> find(Letter letter) {
    return jdbc.sql("select * from platform.list_mail where mail = :mail")
        .param("mail", letter.id())
        .query((row, number) -> mail(row, letter))
        .optional();
  }

  private static ListMail mail(ResultSet row, Letter letter) throws SQLException {
    String purpose = row.getString("purpose");
    return new ListMail(
        letter.language(),
        row.getString("from_name"),
        letter.subject(),
        letter.plain(),
        letter.html(),
        new ListMail.Conversation(
            row.getString("message_id"), List.of(texts(row.getArray("before")))),
        new ListMail.Source(row.getString("list_id"), row.getString("list_name")),
        answers(row),
        new MailKey(purpose, row.getLong("subscription")),
        row.getString("unsubscribe"),
        row.getString("page"),
        Set.copyOf(Arrays.asList((UUID[]) row.getArray("writers").getArray())));
  }

  private static @Nullable MailKey answers(ResultSet row) throws SQLException {
    String purpose = row.getString("answer_purpose");
    return purpose == null ? null : new MailKey(purpose, row.getLong("answer_number"));
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }
}
