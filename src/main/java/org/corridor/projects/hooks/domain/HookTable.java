package org.corridor.projects.hooks.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectNews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hooks and their messages in PostgreSQL. */
@Repository
class HookTable {

  private final JdbcClient jdbc;

  HookTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where one of this id is there already. */
  boolean add(Hook hook, byte[] secret) {
    return jdbc.sql(
                """
                insert into projects.hook (id, project, address, kinds, secret, made_by, made_at)
                values (:id, :project, :address, :kinds, :secret, :by, :made)
                on conflict (id) do nothing
                """)
            .param("id", hook.id())
            .param("project", hook.project().value())
            .param("address", hook.address())
            .param("kinds", hook.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
            .param("secret", secret)
            .param("by", hook.by().value())
            .param("made", Timestamp.from(hook.made()))
            .update()
        == 1;
  }

  /** In the order they came. */
  List<Hook> of(ProjectKey project) {
    return jdbc.sql("select * from projects.hook where project = :project order by made_at, id")
        .param("project", project.value())
        .query(HookTable::hook)
        .list();
  }

  Optional<Hook> find(UUID id) {
    return jdbc.sql("select * from projects.hook where id = :id")
        .param("id", id)
        .query(HookTable::hook)
        .optional();
  }

  byte[] secret(UUID id) {
    return jdbc.sql("select secret from projects.hook where id = :id")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  void remove(UUID id) {
    jdbc.sql("delete from projects.hook where id = :id").param("id", id).update();
  }

  void pause(UUID id, @Nullable Instant when) {
    jdbc.sql("update projects.hook set paused_at = :when::timestamptz where id = :id")
        .param("id", id)
        .param("when", when == null ? null : Timestamp.from(when))
        .update();
  }

  void add(Message message) {
    jdbc.sql(
            """
            insert into projects.hook_message (id, hook, kind, about, body, made_at, state)
            values (:id, :hook, :kind, :about, :body, :made, 'WAITING')
            """)
        .param("id", message.id())
        .param("hook", message.hook())
        .param("kind", message.kind())
        .param("about", message.about())
        .param("body", message.body())
        .param("made", Timestamp.from(message.made()))
        .update();
  }

  /** Whether this transaction noted already that the program is told the same. */
  boolean tellsAlready(UUID hook, String kind, String about) {
    return jdbc.sql(
            """
            select exists (
              select from projects.hook_message
              where hook = :hook and kind = :kind and about = :about
                and xmin = pg_current_xact_id()::xid)
            """)
        .param("hook", hook)
        .param("kind", kind)
        .param("about", about)
        .query(Boolean.class)
        .single();
  }

  Optional<Message> message(UUID id) {
    return jdbc.sql("select * from projects.hook_message where id = :id")
        .param("id", id)
        .query(HookTable::message)
        .optional();
  }

  /** The newest first. */
  List<Message> messages(UUID hook, int most) {
    return jdbc.sql(
            """
            select * from projects.hook_message where hook = :hook
            order by made_at desc, id limit :most
            """)
        .param("hook", hook)
        .param("most", most)
        .query(HookTable::message)
        .list();
  }

  void tried(UUID id, Message.State state, String answer, Instant when) {
    jdbc.sql(
            """
            update projects.hook_message
            set state = :state, answer = :answer, tried_at = :when, tries = tries + 1
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("answer", answer)
        .param("when", Timestamp.from(when))
        .update();
  }

  void state(UUID id, Message.State state) {
    jdbc.sql("update projects.hook_message set state = :state where id = :id")
        .param("id", id)
        .param("state", state.name())
        .update();
  }

  void removeOld(Instant before) {
    jdbc.sql("delete from projects.hook_message where made_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private static Hook hook(ResultSet row, int number) throws SQLException {
    Timestamp paused = row.getTimestamp("paused_at");
    return new Hook(
        row.getObject("id", UUID.class),
        new ProjectKey(row.getString("project")),
        row.getString("address"),
        Stream.of((String[]) row.getArray("kinds").getArray())
            .map(ProjectNews.Kind::valueOf)
            .collect(Collectors.toSet()),
        new MemberId(row.getObject("made_by", UUID.class)),
        row.getTimestamp("made_at").toInstant(),
        paused == null ? null : paused.toInstant());
  }

  private static Message message(ResultSet row, int number) throws SQLException {
    Timestamp tried = row.getTimestamp("tried_at");
    return new Message(
        row.getObject("id", UUID.class),
        row.getObject("hook", UUID.class),
        row.getString("kind"),
        row.getString("about"),
        row.getString("body"),
        row.getTimestamp("made_at").toInstant(),
        row.getInt("tries"),
        tried == null ? null : tried.toInstant(),
        row.getString("answer"),
        Message.State.valueOf(row.getString("state")));
  }
}
