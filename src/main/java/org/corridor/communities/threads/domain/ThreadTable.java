package org.corridor.communities.threads.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.threads.ThreadId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All threads and their posts, in PostgreSQL. */
@Repository
class ThreadTable {

  private final JdbcClient jdbc;

  ThreadTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Conversation> find(ThreadId id) {
    return thread(id, "");
  }

  Optional<Conversation> lock(ThreadId id) {
    return thread(id, " for update");
  }

  private Optional<Conversation> thread(ThreadId id, String locking) {
    return jdbc.sql("select * from communities.thread where id = :id" + locking)
        .param("id", id.value())
        .query(ThreadTable::conversation)
        .optional();
  }

  ThreadId begin(CircleId circle, String title, Language written, long author, Instant now) {
    long id =
        jdbc.sql(
                """
                insert into communities.thread (circle, title, written, author, begun_at, last_at)
                values (:circle, :title, :written, :author, :now, :now) returning id
                """)
            .param("circle", circle.value())
            .param("title", title)
            .param("written", written.code())
            .param("author", author)
            .param("now", Timestamp.from(now))
            .query(Long.class)
            .single();
    jdbc.sql("update communities.circle set threads = threads + 1 where id = :circle")
        .param("circle", circle.value())
        .update();
    return new ThreadId(id);
  }

  /** The number of its row; the thread, which is locked, counts it. */
  long add(Post post, CircleId circle) {
    long id =
        jdbc.sql(
                """
                insert into communities.post
                  (thread, number, key, author, written, words, html, written_at, changed)
                values (:thread, :number, :key, :author, :written, :words, :html, :at, '0')
                returning id
                """)
            .param("thread", post.thread().value())
            .param("number", post.number())
            .param("key", post.key())
            .param("author", post.author())
            .param("written", post.written().code())
            .param("words", post.words())
            .param("html", post.html())
            .param("at", Timestamp.from(post.at()))
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            update communities.thread set posts = posts + 1, last = :number, last_at = :at
            where id = :thread
            """)
        .param("number", post.number())
        .param("at", Timestamp.from(post.at()))
        .param("thread", post.thread().value())
        .update();
    jdbc.sql("update communities.circle set last_at = greatest(last_at, :at) where id = :circle")
        .param("at", Timestamp.from(post.at()))
        .param("circle", circle.value())
        .update();
    return id;
  }

  Optional<Post> post(ThreadId thread, int number) {
    return jdbc.sql("select * from communities.post where thread = :thread and number = :number")
        .param("thread", thread.value())
        .param("number", number)
        .query(ThreadTable::post)
        .optional();
  }

  Optional<Post> sent(UUID key) {
    return jdbc.sql("select * from communities.post where key = :key")
        .param("key", key)
        .query(ThreadTable::post)
        .optional();
  }

  void save(Post post) {
    jdbc.sql(
            """
            update communities.post set written = :written, words = :words, html = :html,
              edited_at = :edited::timestamptz, removed_at = :removed::timestamptz,
              revision = :revision
            where id = :id
            """)
        .param("written", post.written().code())
        .param("words", post.words())
        .param("html", post.html())
        .param("edited", at(post.edited()))
        .param("removed", at(post.removed()))
        .param("revision", post.revision())
        .param("id", post.id())
        .update();
  }

  /** Counts again what can be read of it. */
  void count(ThreadId thread) {
    jdbc.sql(
            """
            update communities.thread t set posts = (
              select count(*) from communities.post p
              where p.thread = t.id and p.hidden_at is null and p.removed_at is null)
            where t.id = :thread
            """)
        .param("thread", thread.value())
        .update();
  }

  void mark(ThreadId thread, boolean pinned, boolean locked, @Nullable Integer solution) {
    jdbc.sql(
            """
            update communities.thread set pinned = :pinned, locked = :locked,
              solution = :solution::int
            where id = :thread
            """)
        .param("pinned", pinned)
        .param("locked", locked)
        .param("solution", solution)
        .param("thread", thread.value())
        .update();
  }

  private static @Nullable Timestamp at(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  static Conversation conversation(ResultSet row, int number) throws SQLException {
    return new Conversation(
        new ThreadId(row.getLong("id")),
        new CircleId(row.getObject("circle", UUID.class)),
        row.getString("title"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getLong("author"),
        row.getTimestamp("begun_at").toInstant(),
        row.getTimestamp("last_at").toInstant(),
        row.getInt("posts"),
        row.getInt("last"),
        row.getBoolean("pinned"),
        row.getBoolean("locked"),
        row.getObject("solution", Integer.class),
        row.getTimestamp("hidden_at") != null);
  }

  static Post post(ResultSet row, int number) throws SQLException {
    Timestamp edited = row.getTimestamp("edited_at");
    Timestamp removed = row.getTimestamp("removed_at");
    return new Post(
        row.getLong("id"),
        new ThreadId(row.getLong("thread")),
        row.getInt("number"),
        row.getObject("key", UUID.class),
        row.getLong("author"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getString("words"),
        row.getString("html"),
        row.getTimestamp("written_at").toInstant(),
        edited == null ? null : edited.toInstant(),
        row.getInt("revision"),
        row.getTimestamp("hidden_at") != null,
        removed == null ? null : removed.toInstant(),
        row.getInt("thanks"));
  }
}
