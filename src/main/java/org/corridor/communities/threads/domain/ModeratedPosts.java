package org.corridor.communities.threads.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Moderated;
import org.corridor.communities.Muting;
import org.corridor.communities.threads.ThreadId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts can be reported and hidden; with its first post a thread is hidden. */
@Component
@Transactional
class ModeratedPosts implements Moderated {

  private static final int EXCERPT = 300;

  private final JdbcClient jdbc;
  private final Muting muting;
  private final ThreadTable threads;
  private final Clock clock;

  ModeratedPosts(JdbcClient jdbc, Muting muting, ThreadTable threads, Clock clock) {
    this.jdbc = jdbc;
    this.muting = muting;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "post";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      return Optional.empty();
    }
    String seen =
        reader.isPresent()
            ? " and " + Sight.CIRCLE + " and " + Sight.THREAD + " and " + Sight.POST
            : "";
    return Sight.of(reader, muting)
        .in(
            jdbc.sql(
                "select p.words, p.written, p.thread, p.number, pa.person, t.circle"
                    + " from communities.post p "
                    + Sight.JOINS
                    + " where p.id = :id"
                    + seen))
        .param("id", Long.parseLong(id))
        .query(
            (row, number) -> {
              UUID person = row.getObject("person", UUID.class);
              return new Thing(
                  id,
                  Markdown.excerpt(row.getString("words"), EXCERPT),
                  Language.of(row.getString("written")).orElse(Language.EN),
                  new ThreadId(row.getLong("thread")).path(row.getInt("number")),
                  person == null ? null : new PersonId(person),
                  new CircleId(row.getObject("circle", UUID.class)));
            })
        .optional();
  }

  @Override
  public void hide(String id) {
    set(id, "coalesce(hidden_at, :now)");
  }

  @Override
  public void show(String id) {
    set(id, "case when :now::timestamptz is null then hidden_at end");
  }

  private void set(String id, String value) {
    Long thread =
        jdbc.sql(
                "update communities.post set hidden_at = "
                    + value
                    + " where id = :id returning thread")
            .param("now", Timestamp.from(clock.instant()))
            .param("id", Long.parseLong(id))
            .query(Long.class)
            .optional()
            .orElseThrow(NoSuchThread::new);
    jdbc.sql(
            """
            update communities.thread t set hidden_at = p.hidden_at from communities.post p
            where p.thread = t.id and p.number = 1 and t.id = :thread
            """)
        .param("thread", thread)
        .update();
    threads.count(new ThreadId(thread));
  }
}
