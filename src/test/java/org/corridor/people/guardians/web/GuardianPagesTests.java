package org.corridor.people.guardians.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.consents.domain.Consents;
import org.corridor.people.consents.domain.Purpose;
import org.corridor.people.contacts.domain.Addressees;
import org.corridor.people.guardians.domain.GuardianUpkeep;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who is under 16 is seen by nobody until a parent or guardian agrees, who may think again. */
@CorridorTest
class GuardianPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired Consents consents;
  @Autowired GuardianUpkeep upkeep;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired List<Addressees> addressees;

  private final String email = "child-" + UUID.randomUUID() + "@example.org";
  private final String guardian = "parent-" + UUID.randomUUID() + "@example.org";
  private PersonId child = new PersonId(UUID.randomUUID());

  @BeforeEach
  void aChildShowsItselfToEveryone() throws Exception {
    child = members.join(email, "Kadi Traore");
    send(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "I play the kora")
            .param("seen-cv", "EVERYONE")
            .with(members.as(child)));
    send(post("/account/consents/directory/give").with(members.as(child)));
    assertThat(isSeen()).as("before, so that these tests can fail").isTrue();
  }

  @Test
  void untilTheGuardianAgreesNobodySeesFindsOrAsksTheChild() throws Exception {
    assertThat(name(guardian).getRedirectedUrl()).isEqualTo("/account/guardian");

    assertThat(isSeen()).isFalse();
    assertThat(own("/account/guardian")).contains(guardian);
    assertThat(own("/account/profile")).contains(text("people.guardian.hidden"));
    send(get(link()));
    send(post(link()));
    assertThat(isSeen()).as("opening the page decides nothing").isFalse();

    answer("agree", Language.FR);

    assertThat(isSeen()).isTrue();
    assertThat(own("/account/profile")).doesNotContain(text("people.guardian.hidden"));
    assertThat(own("/account/consents")).contains(text("people.consent.guardian"));
    assertThat(record()).isEqualTo("1 fr open");
    assertThat(mails(email)).isOne();
  }

  @Test
  void whoMustNotBeSeenCannotAskOthersEither() throws Exception {
    PersonId other = members.join();
    send(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "I teach")
            .param("seen-cv", "MEMBERS")
            .with(members.as(other)));
    String ask = "/ask/person/" + key(other);
    assertThat(own(ask)).doesNotContain(text("people.contact.refused.guardian"));

    name(guardian);
    assertThat(own(ask)).contains(text("people.contact.refused.guardian"));

    answer("agree", Language.EN);
    assertThat(own(ask)).doesNotContain(text("people.contact.refused.guardian"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageSaysWhatWhyWhoAndUntilWhen(Language language) throws Exception {
    name(guardian);

    String page = send(get(link()).locale(language.locale())).getContentAsString();

    assertThat(page).contains("Kadi Traore").doesNotContain(">people.", email);
    for (String part : Purpose.PARTS) {
      assertThat(page).contains(texts.text(language, Purpose.GUARDIAN.text(part)));
    }
    assertThat(own("/account/guardian", language)).doesNotContain(">people.");
    assertThat(send(get("/guardian").locale(language.locale())).getContentAsString())
        .contains(texts.text(language, "people.guardian.links.lead"));
  }

  @Test
  void theMailDoesNotNameTheChild() throws Exception {
    name(guardian);

    assertThat(lastMail()).doesNotContain("Kadi", email);
  }

  @Test
  void theGuardianTakesItBackByTheSameLink() throws Exception {
    name(guardian);
    answer("agree", Language.EN);
    answer("agree", Language.EN);
    answer("refuse", Language.EN);
    answer("refuse", Language.EN);

    assertThat(isSeen()).isFalse();
    assertThat(record()).isEqualTo("1 en withdrawn");
    assertThat(mails(email)).as("one for each answer").isEqualTo(2);
    assertThat(send(get(link())).getContentAsString()).contains(text("people.guardian.agree"));

    answer("agree", Language.EN);
    assertThat(isSeen()).isTrue();
    refusedDaysAgo(31);
    upkeep.run();
    assertThat(isClosed()).as("whoever agreed after all").isFalse();
  }

  @ParameterizedTest
  @CsvSource({"29, false", "31, true"})
  void aRefusalClosesTheAccountAfterThirtyDays(int days, boolean closed) throws Exception {
    name(guardian);
    answer("refuse", Language.EN);
    refusedDaysAgo(days);

    upkeep.run();
    upkeep.run();

    assertThat(isClosed()).isEqualTo(closed);
    assertThat(mails(email)).isEqualTo(closed ? 2 : 1);
  }

  @Test
  void namingSomebodyElseDoesNotUndoARefusal() throws Exception {
    name(guardian);
    String old = link();
    answer("agree", Language.EN);
    answer("refuse", Language.EN);
    refusedDaysAgo(31);

    name("other-" + guardian);

    assertThat(send(get(old)).getStatus()).as("the link of the one before").isEqualTo(404);
    upkeep.run();
    assertThat(isClosed()).isTrue();
  }

  @Test
  void anotherGuardianIsAskedAnew() throws Exception {
    name(guardian);
    answer("agree", Language.EN);

    name("other-" + guardian);

    assertThat(isSeen()).isFalse();
    assertThat(consents.given(child, Purpose.GUARDIAN)).isFalse();
  }

  @Test
  void whoIsSixteenDecidesAloneAndTheGuardianIsTold() throws Exception {
    name(guardian);

    send(post("/account/guardian/sixteen").with(members.as(child)));

    assertThat(isSeen()).isTrue();
    assertThat(lastMail()).contains(text("people.mail.guardian-sixteen.after"));
    assertThat(rows()).isZero();
  }

  @Test
  void onceAYearTheChildIsAskedWhetherItIsSixteen() throws Exception {
    name(guardian);
    upkeep.run();
    assertThat(mails(email)).isZero();
    jdbc.sql("update people.minor set asked_at = now() - interval '366 days' where person = :id")
        .param("id", child.value())
        .update();

    upkeep.run();
    upkeep.run();

    assertThat(mails(email)).isOne();
    assertThat(isSeen()).as("nothing changes without an answer").isFalse();
  }

  @Test
  void anAddressThatIsNoneOrOnesOwnIsExplained() throws Exception {
    for (String typed : new String[] {"", "parent", email}) {
      MockHttpServletResponse answer = name(typed);
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString())
          .contains("value=\"" + typed + "\"", "href=\"#email\"");
    }
    assertThat(name(email).getContentAsString()).contains(text("people.guardian.own-address"));
    assertThat(isSeen()).as("nothing was said yet").isTrue();
  }

  @Test
  void whoLostTheLinkGetsAnotherAndNobodyLearnsWhoIsAGuardian() throws Exception {
    name(guardian);
    String old = link();
    String nobody = "nobody-" + UUID.randomUUID() + "@example.org";

    MockHttpServletResponse known = send(post("/guardian").param("email", guardian));
    MockHttpServletResponse unknown = send(post("/guardian").param("email", nobody));

    assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
    assertThat(mails(guardian)).isEqualTo(2);
    assertThat(mails(nobody)).isZero();
    assertThat(send(get(old)).getStatus()).isEqualTo(404);
    assertThat(send(post(old).param("do", "agree")).getStatus()).isEqualTo(404);
    answer("agree", Language.EN);
    assertThat(isSeen()).isTrue();
    assertThat(send(post("/guardian").param("email", "no")).getStatus()).isEqualTo(422);
  }

  @Test
  void fiveMailsADayAreEnough() throws Exception {
    for (int i = 0; i < 5; i++) {
      name(i + guardian);
    }
    assertThat(name(guardian).getStatus()).isEqualTo(429);
    assertThat(mails(guardian)).isZero();
  }

  @Test
  void theErasureForgetsTheGuardianToo() throws Exception {
    name(guardian);

    for (int i = holders.size() - 1; i >= 0; i--) {
      holders.get(i).erase(child);
    }

    assertThat(rows()).isZero();
    assertThat(mails(guardian)).isZero();
  }

  private MockHttpServletResponse name(String address) throws Exception {
    return send(post("/account/guardian").param("email", address).with(members.as(child)));
  }

  private void answer(String choice, Language language) throws Exception {
    String link = link();
    MockHttpServletResponse answer = send(post(link).param("do", choice).locale(language.locale()));
    assertThat(answer.getRedirectedUrl()).isEqualTo(link);
  }

  private boolean isSeen() throws Exception {
    String key = key(child);
    boolean visitor = send(get("/people/" + key).with(VISITOR)).getStatus() == 200;
    boolean member = send(get("/people/" + key).with(members.signedIn())).getStatus() == 200;
    boolean asked =
        addressees.stream()
            .filter(each -> each.kind().equals(Addressees.PERSON))
            .anyMatch(each -> each.find(key, new PersonId(UUID.randomUUID())).isPresent());
    boolean found =
        jdbc.sql("select exists (select 1 from people.findable where person = :id)")
            .param("id", child.value())
            .query(Boolean.class)
            .single();
    assertThat(List.of(member, asked, found)).containsOnly(visitor);
    assertThat(own("/people/" + key)).contains("kora");
    return visitor;
  }

  private String key(PersonId person) {
    return jdbc.sql("select key::text from people.profile where person = :id")
        .param("id", person.value())
        .query(String.class)
        .single();
  }

  private String own(String path) throws Exception {
    return own(path, Language.EN);
  }

  private String own(String path, Language language) throws Exception {
    MockHttpServletResponse answer =
        send(get(path).locale(language.locale()).with(members.as(child)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  private void refusedDaysAgo(int days) {
    jdbc.sql(
            """
            update people.minor set refused_at = now() - make_interval(days => :days)
            where person = :id and refused_at is not null
            """)
        .param("days", days)
        .param("id", child.value())
        .update();
  }

  private String record() {
    return jdbc.sql(
            """
            select version || ' ' || language || case when withdrawn_at is null then ' open' else ' withdrawn' end
            from people.consent where person = :id and purpose = 'GUARDIAN'
            """)
        .param("id", child.value())
        .query(String.class)
        .single();
  }

  private boolean isClosed() {
    return jdbc.sql("select exists (select 1 from people.closing where person = :id)")
        .param("id", child.value())
        .query(Boolean.class)
        .single();
  }

  private int rows() {
    return jdbc.sql("select count(*) from people.minor where person = :id")
        .param("id", child.value())
        .query(Integer.class)
        .single();
  }

  private int mails(String address) {
    return jdbc.sql("select count(*) from platform.mail where recipient = :address")
        .param("address", address)
        .query(Integer.class)
        .single();
  }

  private String link() {
    return lastMail().replaceAll("(?s).*(/guardian/[A-Za-z0-9_-]+).*", "$1");
  }

  private String lastMail() {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :address order by written_at desc limit 1")
        .param("address", guardian)
        .query(String.class)
        .single();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
