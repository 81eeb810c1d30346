package org.corridor.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridor.FreshDatabase;
import org.corridor.platform.database.Migrations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the operator's commands as they are typed, between two real databases. */
class BackupAndRestoreTests {

  @TempDir Path folder;

  private final String full = FreshDatabase.create() + "?user=postgres";
  private final String empty = FreshDatabase.create() + "?user=postgres";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void fill() throws SQLException {
    file = folder.resolve("corridor.backup");
    new Migrations().migrate(Flyway.configure().dataSource(full, null, null).load());
    try (Connection connection = DriverManager.getConnection(full)) {
      connection
          .createStatement()
          .execute(
              """
              insert into projects.design (key, content, revision, created_at, changed_at)
                select 'design-' || n, jsonb_build_object('text', E'tab\\there, عربي, \\\\N and "quotes"'), n, now(), now() from generate_series(1, 1000) n;
              insert into projects.design_revision (design_key, number, content, at)
                select key, 1, content, created_at from projects.design
              """);
    }
  }

  @Test
  void everyRowOfEveryTableComesBack() throws Exception {
    assertThat(run(full, "backup", file.toString())).isZero();
    assertThat(run(empty, "restore", file.toString())).isZero();

    assertThat(contents(empty)).isEqualTo(contents(full)).containsKey("projects.design");
    assertThat(text(out)).contains("Backed up", "Restored");
  }

  @Test
  void aDatabaseThatHoldsSomethingIsOnlyReplacedWhenAskedTo() throws Exception {
    run(full, "backup", file.toString());
    run(empty, "restore", file.toString());

    assertThat(run(empty, "restore", file.toString())).isEqualTo(1);
    assertThat(text(err)).contains("not empty", "--replace");
    assertThat(run(empty, "restore", file.toString(), "--replace")).isZero();
    assertThat(contents(empty)).isEqualTo(contents(full));
  }

  @Test
  void aDamagedFileIsRefusedBeforeAnythingIsTouched() throws Exception {
    run(full, "backup", file.toString());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);

    assertThat(run(empty, "restore", file.toString())).isEqualTo(1);
    assertThat(text(err)).contains("not a whole Corridor backup");
    assertThat(contents(empty)).isEmpty();
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws Exception {
    Files.writeString(file, "PK? no");

    assertThat(run(empty, "restore", file.toString())).isEqualTo(1);
    assertThat(run(empty, "restore", folder.resolve("missing").toString())).isEqualTo(1);
    assertThat(text(err)).contains("not a whole Corridor backup", "There is no file");
  }

  @Test
  void aBackupOfANewerCorridorIsRefused() throws Exception {
    try (Connection connection = DriverManager.getConnection(full)) {
      connection
          .createStatement()
          .execute(
              "update projects.flyway_schema_history set version = '999' where installed_rank = (select max(installed_rank) from projects.flyway_schema_history)");
    }
    run(full, "backup", file.toString());

    assertThat(run(empty, "restore", file.toString())).isEqualTo(1);
    assertThat(text(err)).contains("newer Corridor");
  }

  @Test
  void anExistingFileIsNotOverwritten() throws Exception {
    Files.writeString(file, "precious");

    assertThat(run(full, "backup", file.toString())).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo("precious");
    assertThat(text(err)).contains("is there already");
  }

  @Test
  void aBackupOfNothingSaysSo() {
    assertThat(run(empty, "backup", file.toString())).isEqualTo(1);
    assertThat(text(err)).contains("nothing to back up");
    assertThat(file).doesNotExist();
  }

  private int run(String url, String... words) {
    String[] args =
        Stream.concat(Stream.of(words), Stream.of("--corridor.db.url=" + url))
            .toArray(String[]::new);
    return OperatorCommand.in(args)
        .orElseThrow()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> contents(String url) throws SQLException {
    Map<String, List<String>> contents = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      Catalog catalog = new Catalog(connection);
      for (String table : catalog.tables(catalog.schemas().keySet())) {
        List<String> rows = new ArrayList<>();
        try (ResultSet set =
            connection
                .createStatement()
                .executeQuery("select t::text from " + table + " t order by 1")) {
          while (set.next()) {
            rows.add(set.getString(1));
          }
        }
        contents.put(table, rows);
      }
    }
    return contents;
  }
}
