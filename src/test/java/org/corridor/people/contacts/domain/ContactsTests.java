package org.corridor.people.contacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.contacts.domain.AskForContact.Outcome;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests on a real database: at once, in the course of time, and when somebody leaves. */
@CorridorTest
class ContactsTests {

  private static final ContactWords WORDS =
      new ContactWords("We dig wells near Kayes and look for a plumber.", Language.EN);

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired AskForContact contact;
  @Autowired ContactRequests requests;
  @Autowired Doors doors;
  @Autowired MyContacts mine;
  @Autowired TransactionTemplate transaction;
  @Autowired ContactUpkeep upkeep;
  @Autowired ContactData data;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String awaMail = "awa-" + UUID.randomUUID() + "@example.org";
  private PersonId asker = new PersonId(UUID.randomUUID());
  private PersonId awa = new PersonId(UUID.randomUUID());

  @BeforeEach
  void twoMembers() {
    asker = members.join();
    awa = member(awaMail);
  }

  @Test
  void twoAskersAtOnceBothArrive() {
    PersonId other = members.join();

    atOnce(List.of(() -> ask(asker, awa), () -> ask(other, awa)));

    assertThat(states(asker)).containsExactly("waiting");
    assertThat(states(other)).containsExactly("waiting");
    assertThat(mails()).isEqualTo(2);
  }

  @Test
  void aDoubleClickAsksOnce() {
    List<Outcome> outcomes =
        atOnce(
            IntStream.range(0, 4).<Callable<Outcome>>mapToObj(i -> () -> ask(asker, awa)).toList());

    assertThat(outcomes).extracting(Outcome::request).doesNotContainNull();
    assertThat(Set.copyOf(outcomes)).hasSize(1);
    assertThat(states(asker)).containsExactly("waiting");
    assertThat(mails()).isOne();
  }

  @Test
  void limitsHoldAlsoForManyAtOnce() {
    List<Callable<Outcome>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      PersonId to = member("one-" + UUID.randomUUID() + "@example.org");
      ContactWords words =
          new ContactWords("Something new and different " + UUID.randomUUID(), Language.EN);
      all.add(() -> contact.ask(asker, "person", key(to), words).orElseThrow());
    }

    List<Outcome> outcomes = atOnce(all);

    assertThat(outcomes).filteredOn(outcome -> outcome.refusal() == null).hasSize(5);
    assertThat(states(asker)).hasSize(5);
  }

  @Test
  void whoeverAsksWhileBeingBlockedDoesNotGetThrough() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Outcome> asking =
          transaction.execute(
              status -> {
                requests.lockAddressee("person", awa.value());
                doors.block("person", awa.value(), asker, Instant.now());
                Future<Outcome> asked = thread.submit(() -> ask(asker, awa));
                Awaitility.await().until(() -> asked.isDone() || somebodyWaits());
                return asked;
              });
      asking.get();
    } finally {
      thread.shutdownNow();
    }

    assertThat(mails()).isZero();
    assertThat(
            jdbc.sql("select aside from people.contact_request where asker = :p")
                .param("p", asker.value())
                .query(String.class)
                .list())
        .containsExactly("blocked");
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            "select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void whoeverIsBlockedRightAfterAskingWaitsUnseen() {
    UUID first = ask(asker, awa).request();
    perform(post("/account/requests/" + first + "/take-back"), asker);
    back(first, "changed_at", "2 days");
    ask(asker, awa);

    perform(post("/account/requests/" + first + "/block"), awa);

    assertThat(
            jdbc.sql(
                    "select aside from people.contact_request where asker = :p and state = 'waiting'")
                .param("p", asker.value())
                .query(String.class)
                .list())
        .containsExactly("blocked");
  }

  @Test
  void neitherSideHoldsAnAddressUnlessTheyAreInTouch() {
    UUID request = ask(asker, awa).request();
    for (String state : List.of("waiting", "declined", "taken-back", "unanswered", "ended")) {
      jdbc.sql(
              "update people.contact_request set state = :state, answerer = :awa, reach = '+223' where id = :id")
          .param("id", request)
          .param("state", state)
          .param("awa", awa.value())
          .update();
      ContactRequest now = requests.find(request).orElseThrow();
      for (MyContacts.View view : List.of(mine.asAsker(now, asker), mine.asAnswerer(now, awa))) {
        assertThat(view.email() + view.reach()).as(state).isEmpty();
      }
    }
  }

  @RepeatedTest(3)
  void aYesAndATakingBackAtOnceAreOneOfTheTwo() {
    UUID request = ask(asker, awa).request();
    String path = "/account/requests/" + request;

    atOnce(
        List.of(
            () -> perform(post(path + "/accept"), awa),
            () -> perform(post(path + "/take-back"), asker)));

    String state = states(asker).get(0);
    assertThat(state).isIn("accepted", "taken-back");
    assertThat(page(path, asker).contains(awaMail)).isEqualTo(state.equals("accepted"));
  }

  @Test
  void whatHasNoAnswerEndsAfter30DaysAndGoesAfterAYear() {
    UUID waiting = ask(asker, awa).request();
    back(waiting, "asked_at", "29 days 23 hours");
    upkeep.run();
    assertThat(states(asker)).containsExactly("waiting");

    back(waiting, "asked_at", "30 days");
    upkeep.run();
    assertThat(states(asker)).containsExactly("unanswered");

    back(waiting, "changed_at", "364 days");
    upkeep.run();
    assertThat(states(asker)).hasSize(1);
    back(waiting, "changed_at", "367 days");
    jdbc.sql(
            "update people.contact_request set reported_at = now(), reporter = :p, report = 'x' where id = :id")
        .param("p", awa.value())
        .param("id", waiting)
        .update();
    upkeep.run();
    assertThat(states(asker)).as("reported, so kept until decided").hasSize(1);
    jdbc.sql("update people.contact_request set reported_at = null where id = :id")
        .param("id", waiting)
        .update();
    upkeep.run();
    assertThat(states(asker)).isEmpty();
  }

  @Test
  void aContactStaysUntilOneEndsIt() {
    UUID request = ask(asker, awa).request();
    perform(post("/account/requests/" + request + "/accept"), awa);
    back(request, "changed_at", "3 years");
    back(request, "asked_at", "3 years");

    upkeep.run();

    assertThat(states(asker)).containsExactly("accepted");
  }

  @Test
  void whenTheAskerLeavesThereStaysThatSomebodyHasLeft() {
    UUID request = ask(asker, awa).request();
    String path = "/account/requests/" + request;
    perform(post(path + "/accept"), awa);
    data.erase(asker);
    data.erase(asker);

    assertThat(page(path, awa))
        .contains(texts.text(Language.EN, "people.contact.left"))
        .doesNotContain("plumber", "mailto:");
    assertThat(row(request)).doesNotContain(asker.toString(), "plumber");
  }

  @Test
  void whenWhoWasAskedLeavesThereStaysThatSomebodyHasLeft() {
    UUID request = ask(asker, awa).request();
    data.erase(awa);

    assertThat(page("/account/requests/" + request, asker))
        .contains(texts.text(Language.EN, "people.contact.left"));
    assertThat(row(request)).doesNotContain(awa.toString(), "plumber").contains("unanswered");
    data.erase(asker);
    assertThat(
            jdbc.sql("select count(*) from people.contact_request where id = :id")
                .param("id", request)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whoClosedTheAccountIsSeenNoMore() {
    UUID request = ask(asker, awa).request();
    String path = "/account/requests/" + request;
    perform(post(path + "/accept"), awa);
    jdbc.sql("insert into people.closing values (:p, now(), now() + interval '1 day')")
        .param("p", awa.value())
        .update();

    assertThat(page(path, asker))
        .doesNotContain(awaMail)
        .contains(texts.text(Language.EN, "people.contact.left.text"));
  }

  private PersonId member(String email) {
    PersonId one = members.join(email, "Awa Answer");
    perform(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "pumps")
            .param("seen-cv", "MEMBERS"),
        one);
    return one;
  }

  private Outcome ask(PersonId who, PersonId whom) {
    return contact.ask(who, "person", key(whom), WORDS).orElseThrow();
  }

  private String key(PersonId person) {
    return jdbc.sql("select key::text from people.profile where person = :p")
        .param("p", person.value())
        .query(String.class)
        .single();
  }

  private List<String> states(PersonId who) {
    return jdbc.sql("select state from people.contact_request where asker = :p")
        .param("p", who.value())
        .query(String.class)
        .list();
  }

  private int mails() {
    return jdbc.sql("select count(*) from platform.mail where recipient = :to")
        .param("to", awaMail)
        .query(Integer.class)
        .single();
  }

  private String row(UUID request) {
    return jdbc.sql("select r::text from people.contact_request r where id = :id")
        .param("id", request)
        .query(String.class)
        .single();
  }

  private void back(UUID request, String column, String time) {
    jdbc.sql(
            "update people.contact_request set "
                + column
                + " = now() - :time::interval where id = :id")
        .param("time", time)
        .param("id", request)
        .update();
  }

  private String page(String path, PersonId who) {
    return perform(get(path), who);
  }

  private String perform(MockHttpServletRequestBuilder request, PersonId who) {
    try {
      return mvc.perform(request.with(members.as(who)).with(csrf()))
          .andReturn()
          .getResponse()
          .getContentAsString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The outcomes of all that asked; what threw fails the test. */
  @SuppressWarnings("unchecked")
  private static <T> List<T> atOnce(List<? extends Callable<? extends T>> all) {
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<? extends T> one : all) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return (T) one.call();
                }));
      }
      start.countDown();
      List<T> outcomes = new ArrayList<>();
      for (Future<T> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
