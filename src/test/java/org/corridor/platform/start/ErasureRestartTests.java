package org.corridor.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.people.privacy.Traces;
import org.corridor.platform.database.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application killed in the middle of an erasure, when the account is gone already and the
 * designs are not, and at the same moment in the middle of an import: nothing is lost, nothing is
 * done twice, and in the end nothing is left of the one and all of the other is there.
 */
class ErasureRestartTests {

  private static final String NAME = "Kadiatou Unmistakable";
  private static final String EMAIL = "kadiatou.unmistakable@example.org";
  private static final String PASSWORD = "nine green boats at noon";
  private static final String SENTENCE = "Unmistakably, mangoes from both banks of the river";
  private static final List<String> TRACES = List.of("unmistakab");

  @TempDir Path home;

  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final Visitor visitor = new Visitor();

  @BeforeEach
  void openPostOffice() {
    post.start();
  }

  @AfterEach
  void closePostOffice() {
    post.stop();
  }

  @Test
  void aKillInTheMiddleLosesAndDoublesNothing() throws Exception {
    try (CorridorProcess killed = launch()) {
      signUp(killed);
      design(killed);
      visitor.submit(
          killed,
          visitor.get(killed, "/account/delete"),
          "/account/delete",
          Map.of("password", PASSWORD));
      RunningImport list = new RunningImport(this::jdbc);
      Map<String, Integer> before;
      try (Connection holding = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "")) {
        list.beginAndStop(holding);
        before = held();

        killInTheMiddle(killed);
        holding.rollback();
      }
      list.assertHalfDone();

      assertThat(held()).as("nothing is lost").isEqualTo(before);
      try (CorridorProcess again = launch()) {
        again.port();
        await().atMost(Duration.ofMinutes(3)).until(() -> count("people.erasure") == 1);
        await().atMost(Duration.ofMinutes(1)).until(() -> count("platform.mail") == 0);
        list.assertDoneOnce();
        assertNothingLeft(again);
        runJob();
        await().atMost(Duration.ofMinutes(1)).until(() -> waitingForJob() > 60);
        assertNothingLeft(again);
      }
    }
  }

  private void assertNothingLeft(CorridorProcess node) {
    assertThat(count("people.erasure")).isOne();
    assertThat(mails("people.mail.erased")).as("told once").hasSize(1);
    String proof = mails("people.mail.erased").get(0);
    String reference =
        jdbc().sql("select reference from people.erasure").query(String.class).single();
    assertThat(proof).contains(reference);
    assertThat(visitor.get(node, "/erasures/" + reference).status()).isEqualTo(200);
    assertThat(new Traces(jdbc()).columnsWith(TRACES)).isEmpty();
    assertThat(Traces.filesWith(home, TRACES)).isEmpty();
  }

  /** Stops the erasure at the design, which this test holds, and kills the process there. */
  private void killInTheMiddle(CorridorProcess process) throws SQLException {
    jdbc().sql("update people.closing set due_at = now()").update();
    try (Connection holding = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "")) {
      holding.setAutoCommit(false);
      holding.createStatement().execute("select 1 from projects.design for update");
      runJob();
      await().atMost(Duration.ofMinutes(1)).until(() -> waitingForDesign() == 1);
      process.kill();
      holding.rollback();
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> erasing() == 0);
  }

  private void runJob() {
    jdbc()
        .sql(
            """
            update platform.scheduled_tasks set execution_time = now()
            where task_name = 'erase-closed-accounts' and not picked
            """)
        .update();
  }

  /** Seconds until the job runs again. */
  private int waitingForJob() {
    return jdbc()
        .sql(
            """
            select extract(epoch from execution_time - now())::int from platform.scheduled_tasks
            where task_name = 'erase-closed-accounts'
            """)
        .query(Integer.class)
        .single();
  }

  private int waitingForDesign() {
    return jdbc()
        .sql(
            """
            select count(*) from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'delete from projects.design%'
            """)
        .query(Integer.class)
        .single();
  }

  private int erasing() {
    return jdbc()
        .sql(
            "select count(*) from pg_stat_activity where query like 'delete from projects.design%'")
        .query(Integer.class)
        .single();
  }

  /** How many rows there are that an erasure would touch. */
  private Map<String, Integer> held() {
    return Stream.of(
            "people.person",
            "people.closing",
            "people.erasure",
            "projects.design",
            "projects.design_revision")
        .collect(java.util.stream.Collectors.toMap(table -> table, this::count));
  }

  private int count(String table) {
    return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
  }

  private CorridorProcess launch() {
    return CorridorProcess.launch(
        home,
        Map.of(
            "CORRIDOR_MAIL_HOST",
            "127.0.0.1",
            "CORRIDOR_MAIL_PORT",
            Integer.toString(post.getSmtp().getPort()),
            "CORRIDOR_URL",
            "http://corridor.example.org"));
  }

  private void signUp(CorridorProcess node) {
    visitor.submit(
        node,
        visitor.get(node, "/sign-up"),
        "/sign-up",
        Map.of("name", NAME, "email", EMAIL, "password", PASSWORD));
    assertThat(post.waitForIncomingEmail(30_000, 1)).isTrue();
    Matcher link =
        Pattern.compile("/confirm/[A-Za-z0-9_-]+")
            .matcher(GreenMailUtil.getBody(post.getReceivedMessages()[0]).replace("=\r\n", ""));
    assertThat(link.find()).isTrue();
    visitor.submit(
        node, visitor.get(node, link.group()), link.group(), Map.of("password", PASSWORD));
  }

  private void design(CorridorProcess node) {
    Visitor.Answer started =
        visitor.submit(node, visitor.get(node, "/designs"), "/designs", Map.of());
    visitor.submit(
        node,
        visitor.follow(node, started),
        started.location(),
        Map.of("sentence", SENTENCE, "do", "save"));
    assertThat(new Traces(jdbc()).columnsWith(TRACES))
        .contains("people.person.name", "projects.design.content");
  }

  /** The bodies of the mails with this subject. */
  private List<String> mails(String key) {
    String subject =
        org.corridor.platform.text.Messages.in(org.corridor.platform.text.Language.EN)
            .get(key + ".subject");
    return Stream.of(post.getReceivedMessages())
        .filter(mail -> subject(mail).equals(subject))
        .map(mail -> GreenMailUtil.getBody(mail).replace("=\r\n", ""))
        .toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(url(), EmbeddedDatabase.USER, ""));
  }

  private String url() {
    return EmbeddedDatabase.runningUrl(home.resolve("data")).orElseThrow();
  }
}
