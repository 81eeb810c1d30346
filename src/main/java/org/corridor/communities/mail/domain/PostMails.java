package org.corridor.communities.mail.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.threads.PostWritten;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of posts is known for the way by mail, in PostgreSQL. */
@Repository
class PostMails {

  /** Longer than any job runs. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  PostMails(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(PostWritten post) {
    jdbc.sql(
            """
            insert into communities.post_mail (post, circle, thread, number, upto, at)
            values (:post, :circle, :thread, :number, 0, :now) on conflict do nothing
            """)
        .param("post", post.post())
        .param("circle", post.circle().value())
        .param("thread", post.thread().value())
        .param("number", post.number())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  Optional<PostMail> lock(long post) {
    return jdbc.sql("select * from communities.post_mail where post = :post for update")
        .param("post", post)
        .query(
            (row, number) ->
                new PostMail(
                    row.getLong("post"),
                    new CircleId(row.getObject("circle", UUID.class)),
                    new ThreadId(row.getLong("thread")),
                    row.getInt("number"),
                    row.getLong("upto")))
        .optional();
  }

  void upto(long post, long subscription) {
    jdbc.sql("update communities.post_mail set upto = :upto where post = :post")
        .param("post", post)
        .param("upto", subscription)
        .update();
  }

  void removeOld() {
    jdbc.sql("delete from communities.post_mail where at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }

  /** Who wrote these, as far as they are still known. */
  Set<PersonId> writers(List<Said> posts) {
    Set<PersonId> writers = new HashSet<>();
    jdbc.sql(
            """
            select distinct m.person from communities.post p
            join unnest(:threads::bigint[], :numbers::int[]) as one (thread, number)
              on one.thread = p.thread and one.number = p.number
            join communities.membership m on m.id = p.author where m.person is not null
            """)
        .param("threads", posts.stream().map(one -> one.thread().value()).toArray(Long[]::new))
        .param("numbers", posts.stream().map(Said::number).toArray(Integer[]::new))
        .query(UUID.class)
        .list()
        .forEach(person -> writers.add(new PersonId(person)));
    return writers;
  }
}
