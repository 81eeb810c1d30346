package org.corridor.communities.mail.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions, in PostgreSQL. Who wants no mails has none. */
@Repository
class SubscriptionTable {

  private final JdbcClient jdbc;

  SubscriptionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Subscription> find(long id) {
    return list("where id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The same, which nobody else changes or gathers for until the transaction ends. */
  Optional<Subscription> lock(long id) {
    return list("where id = :id for update", Map.of("id", id)).stream().findFirst();
  }

  Optional<Subscription> of(CircleId circle, PersonId person) {
    return list(
            "where circle = :circle and person = :person",
            Map.of("circle", circle.value(), "person", person.value()))
        .stream()
        .findFirst();
  }

  List<Subscription> of(PersonId person) {
    return list("where person = :person order by id", Map.of("person", person.value()));
  }

  /** Those to whom a post goes by itself, its author left out, in the order of their numbers. */
  List<Subscription> next(PostMail post, int most) {
    return list(
        """
        where circle = :circle and pace = 'EACH' and stopped_at is null and id > :after
          and not exists (select from communities.post p
            join communities.membership m on m.id = p.author
            where p.id = :post and m.person = subscription.person)
        order by id limit :most
        """,
        Map.of(
            "circle",
            post.circle().value(),
            "after",
            post.upto(),
            "post",
            post.id(),
            "most",
            most));
  }

  /** Numbers of those for whom posts are gathered and whose last mail is of an earlier day. */
  List<Long> gathered(LocalDate today) {
    return jdbc.sql(
            """
            select id from communities.subscription
            where pace in ('DAILY', 'WEEKLY') and stopped_at is null and mailed_on < :today
            order by id
            """)
        .param("today", Date.valueOf(today))
        .query(Long.class)
        .list();
  }

  boolean anyForEach(CircleId circle) {
    return jdbc.sql(
            """
            select exists (select from communities.subscription
              where circle = :circle and pace = 'EACH' and stopped_at is null)
            """)
        .param("circle", circle.value())
        .query(Boolean.class)
        .single();
  }

  /** Begins it, or begins it anew: what came back before is forgotten. */
  void choose(CircleId circle, PersonId person, Pace pace, Instant now, LocalDate today) {
    jdbc.sql(
            """
            insert into communities.subscription as s
              (circle, person, pace, sent_until, mailed_on, bounces)
            values (:circle, :person, :pace, :now, :today, 0)
            on conflict (circle, person) do update set pace = :pace, bounces = 0,
              bounced_at = null, stopped_at = null,
              sent_until = case when s.stopped_at is null and s.pace <> 'EACH'
                then s.sent_until else :now::timestamptz end,
              mailed_on = :today
            """)
        .param("circle", circle.value())
        .param("person", person.value())
        .param("pace", pace.name())
        .param("now", Timestamp.from(now))
        .param("today", Date.valueOf(today))
        .update();
  }

  void save(Subscription one) {
    jdbc.sql(
            """
            update communities.subscription set sent_until = :until, mailed_on = :mailed,
              bounces = :bounces, bounced_at = :bounced, stopped_at = :stopped where id = :id
            """)
        .param("until", Timestamp.from(one.sentUntil()))
        .param("mailed", Date.valueOf(one.mailedOn()))
        .param("bounces", one.bounces())
        .param("bounced", timestamp(one.bounced()), Types.TIMESTAMP)
        .param("stopped", timestamp(one.stopped()), Types.TIMESTAMP)
        .param("id", one.id())
        .update();
  }

  void remove(long id) {
    jdbc.sql("delete from communities.subscription where id = :id").param("id", id).update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from communities.subscription where person = :person")
        .param("person", person.value())
        .update();
  }

  private List<Subscription> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from communities.subscription " + which)
        .params(parameters)
        .query(SubscriptionTable::subscription)
        .list();
  }

  private static Subscription subscription(ResultSet row, int number) throws SQLException {
    return new Subscription(
        row.getLong("id"),
        new CircleId(row.getObject("circle", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Pace.valueOf(row.getString("pace")),
        row.getTimestamp("sent_until").toInstant(),
        row.getDate("mailed_on").toLocalDate(),
        row.getInt("bounces"),
        instant(row.getTimestamp("bounced_at")),
        instant(row.getTimestamp("stopped_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
