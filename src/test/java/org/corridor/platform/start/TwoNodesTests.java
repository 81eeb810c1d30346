package org.corridor.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.corridor.FreshDatabase;
import org.corridor.platform.start.Visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nodes that start at the same time on one empty database and are used by turns, as behind a
 * load balancer. One of them writes its log as JSON.
 */
class TwoNodesTests {

  private static final String PASSWORD = "nine green boats at noon";

  @TempDir static Path home;

  private static String database;
  private static CorridorProcess a;
  private static CorridorProcess b;

  private final Visitor visitor = new Visitor();

  @BeforeAll
  static void startBoth() throws IOException {
    database = FreshDatabase.create();
    Map<String, String> settings =
        Map.of("CORRIDOR_DB_URL", database, "CORRIDOR_DB_USER", "postgres");
    a = CorridorProcess.launch(Files.createDirectory(home.resolve("a")), settings);
    b =
        CorridorProcess.launch(
            Files.createDirectory(home.resolve("b")),
            settings,
            "--logging.structured.format.console=ecs");
    a.port();
    b.port();
  }

  @AfterAll
  static void stopBoth() {
    a.close();
    b.close();
  }

  @Test
  void whoSignedInOnOneIsSignedInOnTheOther() {
    visitor.signUp(a, "Awa", "awa@example.org", PASSWORD);
    assertThat(visitor.get(b, "/account").title()).isEqualTo(visitor.get(a, "/account").title());
    assertThat(visitor.get(b, "/account").value("name")).isEqualTo("Awa");

    Answer out = visitor.submit(b, visitor.get(a, "/account"), "/sign-out", Map.of());
    assertThat(out.status()).isEqualTo(302);
    assertThat(visitor.get(a, "/account").location()).startsWith("/sign-in");
  }

  @Test
  void aFormOpenedOnOneIsSavedOnTheOther() {
    Answer started = visitor.submit(b, visitor.get(a, "/designs"), "/designs", Map.of());
    String idea = started.location();

    Answer opened = visitor.follow(a, started);
    Answer saved = visitor.submit(b, opened, idea, Map.of("sentence", "By turns", "do", "save"));
    assertThat(saved.status()).isEqualTo(303);
    Answer shown = visitor.follow(a, saved);
    assertThat(shown.value("sentence")).isEqualTo("By turns");
    assertThat(shown.page().select(".flash").text())
        .as("the message from the other node")
        .isNotEmpty();
  }

  @Test
  void guessesOnBothCountTogether() {
    for (int i = 0; i < 5; i++) {
      assertThat(visitor.signIn(a, "guessed@example.org", "wrong guess " + i).status())
          .isEqualTo(422);
      assertThat(visitor.signIn(b, "guessed@example.org", "wrong guess " + i).status())
          .isEqualTo(422);
    }
    assertThat(visitor.signIn(a, "guessed@example.org", PASSWORD).status()).isEqualTo(429);
    assertThat(visitor.signIn(b, "guessed@example.org", PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void whoOnlyReadsGetsNoSession() throws SQLException {
    long before = sessions();
    for (String path :
        List.of(
            "/",
            "/projects",
            "/projects?q=training&country=GE",
            "/projects/georgia-15",
            "/toolbox",
            "/toolbox/job-placement",
            "/toolbox/search?q=savings",
            "/no-such-page",
            "/api/v1/projects",
            "/actuator/health/readiness")) {
      int status = visitor.get(a, path).status();
      assertThat(status).as(path).isEqualTo(path.startsWith("/no-") ? 404 : 200);
      assertThat(visitor.cookies()).as(path).doesNotContain("session");
    }
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void theLogOfOneCanBeReadLineByLineAsJson() {
    List<String> lines = b.out().lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      JsonNode entry = new JsonMapper().readTree(line);
      assertThat(entry.has("@timestamp")).as(line).isTrue();
      assertThat(entry.has("message")).as(line).isTrue();
    }
  }

  /** Whatever people do, and whatever goes wrong: what is theirs is not in the log. */
  @Test
  void theLogsTellNothingOfAnybody() throws Exception {
    String email = "unmistakable.person@example.org";
    visitor.signUp(a, "Unmistakable Name", email, "unmistakable password of mine");
    new Visitor().signIn(b, email, "unmistakable wrong password");
    visitor.submit(
        b, visitor.get(a, "/forgotten-password"), "/forgotten-password", Map.of("email", email));
    String reset = visitor.linkInMail(b, email);
    visitor.get(a, reset);

    Answer started = visitor.submit(a, visitor.get(a, "/designs"), "/designs", Map.of());
    String idea = started.location();
    String key = idea.split("/")[2];
    Map<String, String> sentence = Map.of("sentence", "Unmistakable idea", "do", "save");
    visitor.submit(b, visitor.follow(a, started), idea, sentence);

    for (CorridorProcess node : List.of(a, b)) {
      for (String path :
          List.of(
              "/no-such-page?mail=" + email,
              "/projects?page=" + email + "&size=" + email,
              "/projects/" + email,
              "/mailbox/" + email,
              "/toolbox/search?q=" + email,
              "/designs/" + key + "/no-such-step?mail=" + email,
              "/designs/" + key + "/history?from=" + email,
              "/designs/" + key + "/review",
              "/designs/" + key + "/proposal.pdf",
              "/designs/" + key + "/proposal.docx?mail=" + email,
              "/designs/" + key + "/workbook.xlsx",
              "/designs/" + key + "/design.json",
              "/api/v1/projects?page=" + email,
              "/api/v1/projects/" + email,
              "/language?back=" + email,
              "/error?mail=" + email,
              "/sign-in;jsessionid=" + email)) {
        visitor.get(node, path);
      }
      visitor.submit(
          node,
          visitor.get(node, "/designs/import"),
          "/designs/import",
          Map.of("text", "{\"format\":\"" + email + "\", Unmistakable}"));
      raw(node, "GET /designs/" + key + "/idea?mail={" + email + "} HTTP/1.1");
      raw(node, "GET /designs/" + key + "?mail=%zz" + email + " HTTP/1.1");
      raw(node, "PUT /designs/" + key + " HTTP/1.1\r\nX-Mail: " + email);
      raw(node, "GET /designs/" + key + " HTTP/1.1\r\nCookie: session=" + email + "\"é");
      raw(node, "Unmistakable /designs/" + key + " NONSENSE");
      refuseAll(
          () -> {
            assertThat(change(node, idea).status()).isEqualTo(500);
            assertThat(signUpAgain(node).status()).isEqualTo(500);
          });
    }

    for (String log : List.of(a.out(), a.err(), b.out(), b.err())) {
      assertThat(log)
          .doesNotContainIgnoringCase("unmistakable")
          .doesNotContain(key)
          .doesNotContain(reset.substring(reset.lastIndexOf('/') + 1))
          .doesNotContain(visitor.cookie("session"));
    }
    assertThat(a.out()).contains("Incident");
    assertThat(b.out()).contains("Incident");
  }

  private Answer change(CorridorProcess node, String idea) {
    return visitor.submit(
        node,
        visitor.get(node, idea),
        idea,
        Map.of("sentence", "Unmistakable idea on " + node.port(), "do", "save"));
  }

  private Answer signUpAgain(CorridorProcess node) {
    return visitor.submit(
        node,
        visitor.get(node, "/sign-up"),
        "/sign-up",
        Map.of(
            "name",
            "Unmistakable Name",
            "email",
            "unmistakable.second@example.org",
            "password",
            "unmistakable password of mine"));
  }

  /** Makes the database refuse all that is saved meanwhile, quoting the whole row. */
  private static void refuseAll(Runnable meanwhile) throws SQLException {
    run("alter table projects.design_revision add constraint broken check (false) not valid");
    run("alter table people.sign_up add constraint broken check (false) not valid");
    try {
      meanwhile.run();
    } finally {
      run("alter table projects.design_revision drop constraint broken");
      run("alter table people.sign_up drop constraint broken");
    }
  }

  /** A request that no browser would send. */
  private static void raw(CorridorProcess node, String request) throws IOException {
    try (Socket socket = new Socket("localhost", node.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          (request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
  }

  private static long sessions() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database, "postgres", "");
        ResultSet count =
            connection
                .createStatement()
                .executeQuery("select count(*) from platform.spring_session")) {
      count.next();
      return count.getLong(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database, "postgres", "")) {
      connection.createStatement().execute(sql);
    }
  }
}
