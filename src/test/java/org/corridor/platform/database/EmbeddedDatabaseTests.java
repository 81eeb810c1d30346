package org.corridor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

  @TempDir Path temp;

  @Test
  void keepsItsDataEvenWhenTheLastCorridorWasKilled() throws Exception {
    try (DataFolder folder = DataFolder.open(temp)) {
      EmbeddedDatabase abandoned = EmbeddedDatabase.start(folder);
      run(abandoned, "create table kept as select 42 as answer");
      assertThat(ask(abandoned, "show fsync")).isEqualTo("on");
      assertThat(ask(abandoned, "show synchronous_commit")).isEqualTo("on");
      // A killed Corridor lets go of its lock on the files, but leaves the server running.
      Files.delete(temp.resolve("postgres/epg-lock"));

      try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
        assertThat(ask(next, "select answer from kept")).isEqualTo("42");
      }
    }
  }

  @Test
  void startsDespiteAPidFileThatNamesAnotherProgram() throws Exception {
    try (DataFolder folder = DataFolder.open(temp)) {
      EmbeddedDatabase.start(folder).close();
      Files.writeString(
          temp.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
      try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
        assertThat(ask(database, "select 1")).isEqualTo("1");
      }
    }
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, "");
  }
}
