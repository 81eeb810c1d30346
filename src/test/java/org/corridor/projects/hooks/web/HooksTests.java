package org.corridor.projects.hooks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program outside is told, can check who tells it, and is tried again where it does not answer.
 */
@CorridorTest
class HooksTests {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired TeamAtWork work;
  @Autowired JdbcClient jdbc;
  @Autowired Scheduler jobs;

  private final Queue<Got> got = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answer = new AtomicInteger(204);
  private HttpServer program;
  private Crew crew;
  private String here = "";

  private record Got(Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(one -> one.getKey().equalsIgnoreCase(name))
          .map(one -> one.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  @BeforeEach
  void aProgramListens() throws Exception {
    program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    program.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(new Got(Map.copyOf(exchange.getRequestHeaders()), body));
          exchange.sendResponseHeaders(answer.get(), -1);
          exchange.close();
        });
    program.start();
    crew = work.start();
    here = crew.path() + "/programs";
  }

  @AfterEach
  void itLeaves() {
    program.stop(0);
  }

  @Test
  void itIsToldSignedThatSpendingWasApprovedAndNothingOfWhat() throws Exception {
    String secret = add("SPENDING_APPROVED");

    approveSpending();

    Got message = arrives();
    JsonNode body = JsonMapper.shared().readTree(message.body());
    assertThat(body.get("type").asString()).isEqualTo("spending.approved");
    assertThat(body.get("data").get("project").asString()).isEqualTo(crew.key().value());
    assertThat(body.get("data").get("url").asString()).endsWith("/api/v1/under-way/" + crew.key());
    assertThat(body.propertyNames()).containsExactlyInAnyOrder("type", "timestamp", "data");
    assertThat(body.get("data").propertyNames())
        .containsExactlyInAnyOrder("project", "url", "about");
    assertThat(message.body()).doesNotContain("Seeds", "Binta");
    assertThat(message.header("webhook-signature")).isEqualTo(signature(secret, message));
    assertThat(Long.parseLong(message.header("webhook-timestamp")))
        .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond() + 60);
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(work.page(here, crew.pilar())).contains("204", "Taken", "(1 try)"));
  }

  @Test
  void whatItDoesNotTakeIsTriedAgainAndGivenUpInTheEnd() throws Exception {
    add("SPENDING_APPROVED");
    answer.set(503);
    approveSpending();
    arrives();
    await().atMost(SOON).until(() -> waits("503"));
    assertThat(
            jdbc.sql(
                    """
                    select consecutive_failures from platform.scheduled_tasks
                    where task_name = 'send-hook-message' and task_instance = :id
                    """)
                .param("id", message())
                .query(Integer.class)
                .single())
        .isPositive();

    jdbc.sql(
            """
            update platform.scheduled_tasks set consecutive_failures = 9, execution_time = now()
            where task_name = 'send-hook-message' and task_instance = :id
            """)
        .param("id", message())
        .update();
    jobs.triggerCheckForDueExecutions();
    await().atMost(SOON).until(() -> work.page(here, crew.awa()).contains("did not answer"));
    assertThat(work.page(here, crew.awa())).contains("Given up", "Tell it again");
    assertThat(
            jdbc.sql("select count(*) from platform.mail where subject like 'A program does not%'")
                .query(Integer.class)
                .single())
        .isPositive();

    answer.set(200);
    got.clear();
    approveSpending();
    post(crew.awa(), "/resume");
    post(crew.awa(), "/again/" + message());
    assertThat(JsonMapper.shared().readTree(arrives().body()).get("type").asString())
        .isEqualTo("spending.approved");
    await().atMost(SOON).until(() -> work.page(here, crew.awa()).contains("(3 tries)"));
    assertThat(got).as("what came about while it was paused is not told later").hasSize(1);
  }

  @Test
  void aProgramThatIsGoneIsToldNothingMore() throws Exception {
    add("SPENDING_APPROVED");
    answer.set(410);
    post(crew.awa(), "/test");
    arrives();

    await().atMost(SOON).until(() -> work.page(here, crew.awa()).contains("Tell it again"));
  }

  @Test
  void onlyWhoLeadsDecides() throws Exception {
    add("SPENDING_APPROVED");
    for (PersonId one : List.of(crew.issa(), crew.binta(), crew.pilar())) {
      assertThat(work.page(here, one)).doesNotContain("Send a test").contains("Who leads");
      assertThat(post(one, "/test")).isEqualTo(403);
      assertThat(post(one, "/resume")).isEqualTo(403);
      assertThat(post(one, "/remove")).isEqualTo(403);
      assertThat(work.send(one, form("https://example.org/", "PLAN_AMENDED")).getStatus())
          .isEqualTo(403);
    }
    assertThat(work.send(crew.stranger(), get(here)).getStatus()).isEqualTo(404);
    assertThat(post(crew.stranger(), "/remove")).isEqualTo(404);

    Crew other = work.start();
    assertThat(
            work.send(other.awa(), request(other.path() + "/programs/" + hook() + "/remove"))
                .getStatus())
        .as("of another project")
        .isEqualTo(404);

    post(crew.awa(), "/remove");
    assertThat(work.page(here, crew.awa())).contains("No program is told");
  }

  @Test
  void anAddressThatIsNoneIsSaidNextToItsField() throws Exception {
    for (String wrong :
        List.of(
            "",
            "example.org",
            "ftp://example.org/",
            "https:///x",
            "https://me:pw@example.org/",
            "javascript:alert(1)")) {
      MockHttpServletResponse page = work.send(crew.awa(), form(wrong, "PLAN_AMENDED"));
      assertThat(page.getStatus()).as(wrong).isEqualTo(422);
      assertThat(page.getContentAsString()).as(wrong).contains("id=\"address-error\"");
    }
    assertThat(work.send(crew.awa(), form("https://example.org/x", "")).getContentAsString())
        .contains("Choose at least one thing", "value=\"https://example.org/x\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itIsThereInEveryLanguage(Language language) throws Exception {
    add("PLAN_AMENDED");
    post(crew.awa(), "/test");
    jdbc.sql("update projects.hook set paused_at = now() where project = :project")
        .param("project", crew.key().value())
        .update();

    for (String page : List.of(here, crew.path())) {
      assertThat(work.send(crew.awa(), get(page).locale(language.locale())).getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("projects.hooks.");
    }
  }

  private String add(String kind) throws Exception {
    String page =
        work.send(
                crew.awa(),
                form("http://localhost:" + program.getAddress().getPort() + "/corridor", kind))
            .getContentAsString();
    int start = page.indexOf("whsec_");
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf('<', start));
  }

  private MockHttpServletRequestBuilder form(String address, String kind) {
    return request(here)
        .param("id", UUID.randomUUID().toString())
        .param("address", address)
        .param("kinds", kind);
  }

  private static MockHttpServletRequestBuilder request(String path) {
    return MockMvcRequestBuilders.post(path);
  }

  private int post(PersonId by, String deed) throws Exception {
    return work.send(by, request(here + "/" + hook() + deed)).getStatus();
  }

  private void approveSpending() throws Exception {
    String entry = work.spend(crew, "Seeds");
    assertThat(work.send(crew.issa(), request(entry + "/approve").param("base", "1")).getStatus())
        .isEqualTo(302);
  }

  private Got arrives() {
    await().atMost(SOON).until(() -> !got.isEmpty());
    return got.element();
  }

  private boolean waits(String said) {
    return jdbc.sql(
                """
            select count(*) from projects.hook_message m join projects.hook h on h.id = m.hook
            where h.project = :project and m.answer = :answer and m.state = 'WAITING'
            """)
            .param("project", crew.key().value())
            .param("answer", said)
            .query(Integer.class)
            .single()
        > 0;
  }

  private String message() {
    return jdbc.sql(
            """
            select m.id::text from projects.hook_message m join projects.hook h on h.id = m.hook
            where h.project = :project order by m.made_at limit 1
            """)
        .param("project", crew.key().value())
        .query(String.class)
        .single();
  }

  private String hook() {
    return jdbc.sql("select id::text from projects.hook where project = :project limit 1")
        .param("project", crew.key().value())
        .query(String.class)
        .single();
  }

  /** By hand, as a program elsewhere would do it. */
  private static String signature(String secret, Got message) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    String signed =
        message.header("webhook-id")
            + "."
            + message.header("webhook-timestamp")
            + "."
            + message.body();
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
