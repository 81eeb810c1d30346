package org.corridor.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of members that an application is importing, stopped at a row that somebody holds. */
final class RunningImport {

  private static final int ROWS = 450;
  private static final int BATCH = 200;
  private static final int HELD = 300;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Supplier<JdbcClient> jdbc;
  private final UUID id = UUID.randomUUID();
  private final UUID organisation = UUID.randomUUID();

  /**
   * @param jdbc the database, wherever it runs at the moment
   */
  RunningImport(Supplier<JdbcClient> jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until the first batch is in and the second one is not. */
  void beginAndStop(Connection holding) throws SQLException {
    UUID person = UUID.randomUUID();
    jdbc.get()
        .sql(
            """
            insert into people.person (id, email, name, language, sample, registered_at)
            values (:person, 'secretary@example.org', 'Secretary', 'fr', false, now())
            """)
        .param("person", person)
        .update();
    jdbc.get()
        .sql(
            """
            insert into people.organisation (id, slug, name, same_as, kind, country, source)
            values (:id, 'half-way', 'Half Way', 'half way', 'ngo', 'FR', 'test')
            """)
        .param("id", organisation)
        .update();
    jdbc.get()
        .sql(
            """
            insert into people.list_import (id, kind, organisation, person, language, file, header,
              mapping, source, state, rows, uploaded_at)
            values (:id, 'members', :organisation, :person, 'fr', 'list.csv',
              array['name', 'number', 'on', 'how'],
              array['name', 'number', 'consent-on', 'consent-way'], '', 'running', :rows, now())
            """)
        .param("id", id)
        .param("organisation", organisation)
        .param("person", person)
        .param("rows", ROWS)
        .update();
    jdbc.get()
        .sql(
            """
            insert into people.list_import_row (import, number, cells, verdict)
            select :id, n, array['Member ' || n, n::text, current_date::text, 'paper'], 'new'
            from generate_series(1, :rows) n
            """)
        .param("id", id)
        .param("rows", ROWS)
        .update();
    holding.setAutoCommit(false);
    holding
        .createStatement()
        .execute("select 1 from people.list_import_row where number = " + HELD + " for update");
    jdbc.get()
        .sql(
            """
            insert into platform.scheduled_tasks
              (task_name, task_instance, execution_time, picked, version)
            values ('import-list', :id, now(), false, 1)
            """)
        .param("id", id.toString())
        .update();
    await().atMost(PATIENCE).until(() -> working("wait_event_type = 'Lock' and") == 1);
  }

  void assertHalfDone() {
    await().atMost(PATIENCE).until(() -> working("") == 0);
    assertThat(registered()).as("whole batches only").isEqualTo(BATCH);
    assertThat(position()).isEqualTo(BATCH);
  }

  void assertDoneOnce() {
    await().atMost(PATIENCE).until(() -> state().equals("done"));
    assertThat(registered()).as("none lost, none doubled").isEqualTo(ROWS);
    assertThat(position()).isEqualTo(ROWS);
    assertThat(
            jdbc.get()
                .sql("select count(*) from people.list_import_row where verdict <> 'new'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  private int working(String how) {
    return jdbc.get()
        .sql(
            "select count(*) from pg_stat_activity where "
                + how
                + " state <> 'idle' and query like 'update people.list_import_row%'")
        .query(Integer.class)
        .single();
  }

  private int registered() {
    return jdbc.get()
        .sql(
            """
            select count(distinct r.number) from people.registration r
            join people.person p on p.id = r.person and p.name = 'Member ' || r.number
            having count(*) = count(distinct r.number)
            """)
        .query(Integer.class)
        .optional()
        .orElse(-1);
  }

  private int position() {
    return jdbc.get()
        .sql("select position from people.list_import where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private String state() {
    return jdbc.get()
        .sql("select state from people.list_import where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
