package org.corridor.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.database.EmbeddedDatabase;
import org.corridor.platform.start.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application with its own database, killed while somebody works, and started again. */
class KillAndRestartTests {

  private static final String EMAIL = "kadiatou.unmistakable@example.org";
  private static final String PASSWORD = "nine green boats at noon";
  private static final String SENTENCE = "Unmistakably, mangoes from both banks of the river";
  private static final String NEED = "The road is closed from July to October";

  @TempDir Path home;

  @Test
  void whatWasSavedIsThereAfterAKillAndTheDatabaseLogTellsNothingOfIt() throws Exception {
    Visitor visitor = new Visitor();
    String design;
    try (CorridorProcess killed = CorridorProcess.launch(home, Map.of())) {
      visitor.signUp(killed, "Kadiatou Unmistakable", EMAIL, PASSWORD);
      design = save(visitor, killed);
      killed.kill();

      try (CorridorProcess again = CorridorProcess.launch(home, Map.of())) {
        Answer idea = visitor.get(again, design + "/idea");
        assertThat(idea.value("sentence")).isEqualTo(SENTENCE);
        assertThat(idea.value("months")).isEqualTo("18");
        assertThat(visitor.get(again, design + "/need").value("problem")).isEqualTo(NEED);
        assertThat(visitor.get(again, "/designs").page().text())
            .as("still signed in, and the design is hers")
            .contains(SENTENCE);

        breakSaving();
        Answer failed = changeIdea(visitor, again, design);
        assertThat(failed.status()).isEqualTo(500);
        // The database writes its log when it gets to it.
        await()
            .untilAsserted(() -> assertThat(databaseLog()).contains("violates check constraint"));
        assertThat(databaseLog())
            .doesNotContain("nmistakab", design.substring("/designs/".length()));
      }
    }
  }

  /** Two steps of a design; the last answer is there, the page after it was never asked for. */
  private static String save(Visitor visitor, CorridorProcess node) {
    Answer started = visitor.submit(node, visitor.get(node, "/designs"), "/designs", Map.of());
    String idea = started.location();
    String design = idea.substring(0, idea.lastIndexOf('/'));
    Map<String, String> typed = Map.of("sentence", SENTENCE, "months", "18", "do", "save");
    assertThat(visitor.submit(node, visitor.follow(node, started), idea, typed).status())
        .isEqualTo(303);
    String need = design + "/need";
    Answer saved =
        visitor.submit(node, visitor.get(node, need), need, Map.of("problem", NEED, "do", "save"));
    assertThat(saved.status()).isEqualTo(303);
    return design;
  }

  private static Answer changeIdea(Visitor visitor, CorridorProcess node, String design) {
    return visitor.submit(
        node,
        visitor.get(node, design + "/idea"),
        design + "/idea",
        Map.of("sentence", SENTENCE + ".", "do", "save"));
  }

  /** As if a program error broke a rule of the database, which then quotes the whole row. */
  private void breakSaving() throws SQLException {
    String url = EmbeddedDatabase.runningUrl(home.resolve("data")).orElseThrow();
    try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.USER, "")) {
      connection
          .createStatement()
          .execute("alter table projects.design_revision add check (number < 0) not valid");
    }
  }

  private String databaseLog() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("data/postgres/log"))) {
      return files.map(KillAndRestartTests::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
