package org.corridor.people.registrations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.accounts.domain.SoftAuthenticator;
import org.corridor.people.privacy.domain.EraseClosedAccounts;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * An organisation registers people who have no device, keeps their accounts, and hands them over.
 */
@CorridorTest
class RegistrationPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired List<SharedOrganisations> shared;
  @Autowired EraseClosedAccounts erasing;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("eraseForgottenRegistrations")
  RecurringTask<Void> forgotten;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Fanta " + unique;
  private SomeOrganisation ours;
  private String list = "";

  @BeforeEach
  void anOrganisation() {
    ours = SomeOrganisation.in(organisations, members, jdbc, true);
    list = ours.path() + "/registered";
  }

  @Test
  void anEditorRegistersSomebodyWhoIsSeenByTheOrganisationsPeopleAlone() throws Exception {
    String path = register(ours.editor(), "directory", "");

    assertThat(read(list, ours.representative())).contains(name, "M-17 " + unique);
    assertThat(read(path, ours.representative()))
        .contains(name, "value=\"Yélimané\"", "+223 20 22", "tailor", "Edi Tor")
        .contains(text("people.registration.act.registered"));
    String profile = "/people/" + key(path);
    assertThat(seen(profile, ours.member()))
        .contains(name, "tailor")
        .doesNotContain("+223 20 22", "M-17", "/ask/person/");
    assertThat(seen(profile, members.join())).doesNotContain(name, "tailor");
    assertThat(findable(path)).isFalse();
  }

  @Test
  void whoAgreedToTheDirectoryIsSeenByAllMembersAndNotByVisitors() throws Exception {
    String path = register(ours.editor(), "directory", "1");
    String profile = "/people/" + key(path);

    assertThat(seen(profile, members.join())).contains(name, "tailor").doesNotContain("+223 20");
    assertThat(mvc.perform(get(profile)).andReturn().getResponse().getContentAsString())
        .doesNotContain(name);
    assertThat(findable(path)).isTrue();
    perform(form(path).param("directory", ""), ours.editor());
    assertThat(seen(profile, members.join())).doesNotContain(name);
    assertThat(findable(path)).isFalse();
  }

  @Test
  void onlyEditorsAndRepresentativesOfThatOrganisationDoAnythingHere() throws Exception {
    String path = register(ours.editor());
    SomeOrganisation others = SomeOrganisation.in(organisations, members, jdbc, true);
    List<PersonId> strangers =
        List.of(ours.member(), members.join(), others.representative(), others.editor());

    for (PersonId stranger : strangers) {
      for (String one : List.of(list, list + "/new", path)) {
        assertThat(perform(get(one), stranger).getStatus()).as(one).isEqualTo(403);
      }
      assertThat(perform(form(list + "/new"), stranger).getStatus()).isEqualTo(403);
      for (String deed : List.of("", "/code", "/revoke", "/close", "/reopen")) {
        assertThat(perform(form(path + deed), stranger).getStatus()).as(deed).isEqualTo(403);
      }
    }
    String elsewhere = path.replace(ours.path(), others.path());
    for (String deed : List.of("", "/code", "/revoke", "/close", "/reopen")) {
      assertThat(perform(form(elsewhere + deed), others.editor()).getStatus()).isEqualTo(404);
    }
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(read(path, ours.editor())).contains(name, text("people.registration.code"));
  }

  @Test
  void anOrganisationThatIsNotVerifiedRegistersNobody() throws Exception {
    SomeOrganisation unverified = SomeOrganisation.in(organisations, members, jdbc, false);
    String page = unverified.path() + "/registered";

    assertThat(read(page, unverified.representative()))
        .contains(text("people.registration.only-verified"))
        .doesNotContain(page + "/new");
    assertThat(perform(form(page + "/new"), unverified.representative()).getStatus())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutARecordedConsentNobodyIsRegisteredAndWhatWasTypedStays(Language language)
      throws Exception {
    MockHttpServletResponse answer =
        perform(
            post(list + "/new")
                .param("name", name)
                .param("language", "FR")
                .param("residenceTown", "Kayes")
                .param("phone", "call me")
                .param("consentOn", LocalDate.now().plusDays(2).toString())
                .locale(language.locale()),
            ours.editor());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"way-error\"", "id=\"read-error\"", "id=\"consentOn-error\"")
        .contains("id=\"consentLanguage-error\"", "id=\"residenceCountry-error\"")
        .contains("id=\"phone-error\"", name, "value=\"Kayes\"", "call me")
        .contains(texts.text(language, "people.registration.consent-on.future"))
        .doesNotContain(">people.");
    assertThat(read(list, ours.editor())).doesNotContain(name);
  }

  @Test
  void aNumberIsOnePersonsAlone() throws Exception {
    register(ours.editor());

    MockHttpServletResponse again = perform(form(list + "/new"), ours.editor());

    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString()).contains(text("people.registration.number.taken"));
  }

  @Test
  void theListIsSearchedAndPaged() throws Exception {
    for (int i = 0; i < 52; i++) {
      kept("Awa " + unique + " " + i, "N" + i);
    }
    register(ours.editor());

    assertThat(read(list, ours.editor())).contains("page=2").doesNotContain(name);
    assertThat(read(list + "?page=2", ours.editor())).contains(name, "page=1");
    assertThat(read(list + "?words=" + unique + " 51", ours.editor()))
        .contains("Awa " + unique + " 51")
        .doesNotContain(name);
    assertThat(read(list + "?words=%25", ours.editor())).doesNotContain(name, "Awa");
    assertThat(read(list + "?status=closing", ours.editor())).doesNotContain(name, "Awa");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = register(ours.editor());
    for (MockHttpServletRequestBuilder one :
        List.of(get(list), get(list + "/new"), get(path), form(path + "/code"))) {
      MockHttpServletResponse answer = perform(one.locale(language.locale()), ours.editor());
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">people.", "people.registration.");
    }
    String code = code(path);
    for (String one : List.of("/hand-over", "/hand-over/" + code, "/hand-over/NONE")) {
      MockHttpServletResponse answer =
          mvc.perform(get(one).locale(language.locale())).andReturn().getResponse();
      assertThat(answer.getStatus()).isIn(200, 410);
      assertThat(answer.getContentAsString()).doesNotContain(">people.", "people.hand-over.");
    }
  }

  @Test
  void theSheetIsInTheLanguageOfThePerson() throws Exception {
    String path = register(ours.editor());

    Document sheet = Jsoup.parse(perform(form(path + "/code"), ours.editor()).getContentAsString());

    assertThat(sheet.select("section[lang=fr] svg.qr")).hasSize(1);
    assertThat(sheet.select("section[lang=fr]").text())
        .contains(texts.text(Language.FR, "people.registration.sheet.title"), name);
    assertThat(sheet.select("code").text()).matches("(\\w{4}-){3}\\w{4}");
  }

  @Test
  void withAPasskeyThePersonTakesOverAndTheOrganisationLosesItsHold() throws Exception {
    String path = register(ours.editor(), "directory", "1");
    String code = code(path);
    Document page = Jsoup.parse(visit("/hand-over/" + code.toLowerCase()).getContentAsString());
    assertThat(page.text()).contains(name, "Kayes");

    MockHttpServletResponse taken = take(code, page);

    assertThat(taken.getRedirectedUrl()).isEqualTo("/account/registration");
    PersonId person = person(path);
    for (String deed : List.of("", "/code", "/close")) {
      assertThat(perform(form(path + deed), ours.editor()).getStatus()).isEqualTo(404);
    }
    assertThat(read(list, ours.editor()))
        .doesNotContain(name)
        .contains(texts.text(Language.EN, "people.registration.owned", "count", 1));
    assertThat(visit("/hand-over/" + code).getStatus()).isEqualTo(410);
    assertThat(phone(person)).isEmpty();
    String mine = read("/account/registration", person);
    assertThat(mine)
        .contains(text("people.registration.act.registered"))
        .contains(text("people.registration.act.code-made"))
        .contains(text("people.registration.act.taken-over"))
        .contains(text("people.registration.mine.ask"))
        .doesNotContain("Edi Tor");
    assertThat(read("/account", person)).contains(text("people.account.only-passkey"));
    assertThat(mails(ours.representative())).hasSize(1).noneMatch(mail -> mail.contains(name));
  }

  @Test
  void thePersonConfirmsOrTakesBackWhatWasRecorded() throws Exception {
    String path = register(ours.editor(), "directory", "1");
    String code = code(path);
    take(code, Jsoup.parse(visit("/hand-over/" + code).getContentAsString()));
    PersonId person = person(path);
    String profile = "/people/" + key(path);

    perform(post("/account/registration").param("belongs", "1").param("directory", "1"), person);
    assertThat(seen(profile, members.join())).contains(name);
    assertThat(findable(path)).isTrue();
    perform(post("/account/registration").param("belongs", "1"), person);
    assertThat(seen(profile, members.join())).doesNotContain(name);
    assertThat(seen(profile, ours.member())).contains(name);
    assertThat(findable(path)).isFalse();
    perform(post("/account/registration"), person);
    assertThat(seen(profile, ours.member())).doesNotContain(name);
    assertThat(shared.stream().anyMatch(one -> one.share(person, ours.member()))).isFalse();
    assertThat(read("/account/registration", person))
        .contains(text("people.registration.act.left"))
        .doesNotContain(text("people.registration.mine.ask"));
  }

  @Test
  void withAnAddressTheAccountPassesWhenTheLinkInTheMailIsOpened() throws Exception {
    String path = register(ours.editor());
    String code = code(path);
    String email = "fanta-" + unique + "@example.org";

    assertThat(send(code, "email", "no address").getStatus()).isEqualTo(422);
    assertThat(send(code, "email", email).getRedirectedUrl()).isEqualTo("/sign-up/sent");
    assertThat(read(path, ours.editor())).contains(name);
    String link = link(email);
    MockHttpServletResponse confirmed =
        mvc.perform(post(link).param("password", "mangoes and green rivers").with(csrf()))
            .andReturn()
            .getResponse();

    assertThat(confirmed.getRedirectedUrl()).isEqualTo("/account/registration");
    assertThat(perform(get(path), ours.editor()).getStatus()).isEqualTo(404);
    assertThat(visit("/hand-over/" + code).getStatus()).isEqualTo(410);
    assertThat(visit(link).getStatus()).isEqualTo(404);
    assertThat(
            mvc.perform(
                    post("/sign-in")
                        .param("email", email)
                        .param("password", "mangoes and green rivers")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(302);
  }

  @Test
  void anAddressThatHasAnAccountIsToldToItsOwnerAlone() throws Exception {
    String path = register(ours.editor());
    String email = "has-one-" + unique + "@example.org";
    PersonId other = members.join(email, "Other");

    assertThat(send(code(path), "email", email).getRedirectedUrl()).isEqualTo("/sign-up/sent");

    assertThat(mails(other))
        .hasSize(1)
        .allMatch(mail -> mail.contains("/sign-in"))
        .noneMatch(mail -> mail.contains(name));
    assertThat(read(path, ours.editor())).contains(name);
  }

  @Test
  void nobodyCanActAsThePersonBefore() throws Exception {
    String path = register(ours.editor());
    String code = code(path);

    assertThat(perform(get("/hand-over/" + code), ours.editor()).getContentAsString())
        .contains(text("people.hand-over.somebody"))
        .doesNotContain("data-passkey");
    assertThat(
            perform(post("/hand-over/" + code).param("email", "x@example.org"), ours.editor())
                .getStatus())
        .isEqualTo(422);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from people.person p where p.id = :id and p.email is null
                      and p.password is null
                      and not exists (select 1 from people.passkey k where k.person = p.id)
                      and not exists (select 1 from people.identity i where i.person = p.id)
                      and not exists (select 1 from people.sign_in_link l where l.person = p.id)
                    """)
                .param("id", person(path).value())
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void aCodeIsReplacedRevokedAndExpires() throws Exception {
    String path = register(ours.editor());
    String first = code(path);
    String second = code(path);
    assertThat(visit("/hand-over/" + first).getStatus()).isEqualTo(410);
    assertThat(visit("/hand-over/" + second).getStatus()).isEqualTo(200);

    String email = "waits-" + unique + "@example.org";
    send(second, "email", email);
    perform(form(path + "/revoke"), ours.editor());
    assertThat(visit("/hand-over/" + second).getStatus()).isEqualTo(410);
    assertThat(visit(link(email)).getStatus()).isEqualTo(404);

    String third = code(path);
    jdbc.sql(
            "update people.hand_over set expires_at = now() - interval '1 second' where person = :id")
        .param("id", person(path).value())
        .update();
    assertThat(visit("/hand-over/" + third).getStatus()).isEqualTo(410);
  }

  @Test
  void aConsentTakenBackHidesAtOnceAndErasesAfterTwoWeeks() throws Exception {
    String path = register(ours.editor());
    String profile = "/people/" + key(path);
    String code = code(path);
    PersonId person = person(path);

    perform(form(path + "/close"), ours.editor());
    perform(form(path + "/close"), ours.editor());
    assertThat(perform(get(profile), ours.member()).getStatus()).isEqualTo(404);
    assertThat(visit("/hand-over/" + code).getStatus()).isEqualTo(410);
    perform(form(path + "/reopen"), ours.editor());
    assertThat(seen(profile, ours.member())).contains(name);

    perform(form(path + "/close"), ours.editor());
    jdbc.sql("update people.closing set due_at = now() where person = :id")
        .param("id", person.value())
        .update();
    erasing.eraseDue();
    assertThat(perform(get(path), ours.editor()).getStatus()).isEqualTo(404);
    assertThat(count("people.person", "id", person)).isZero();
    assertThat(count("people.registration_act", "person", person)).isZero();
  }

  @Test
  void whatNobodyTouchedForTwoYearsIsErasedAfterTheOrganisationWasTold() throws Exception {
    String path = register(ours.editor());
    PersonId person = person(path);
    age(person, "1 year 11 months 10 days");

    run();
    run();
    assertThat(mails(ours.representative())).hasSize(1).noneMatch(mail -> mail.contains(name));
    age(person, "2 years 1 day");
    run();
    assertThat(count("people.closing", "person", person)).as("told too lately").isZero();
    jdbc.sql(
            "update people.registration set warned_at = now() - interval '31 days' where person = :id")
        .param("id", person.value())
        .update();
    run();
    erasing.eraseDue();
    assertThat(count("people.person", "id", person)).isZero();
  }

  @Test
  void whoDidWhatIsForgottenWithTheOneWhoDidIt() throws Exception {
    String path = register(ours.editor());
    jdbc.sql("insert into people.closing values (:id, now(), now())")
        .param("id", ours.editor().value())
        .update();
    erasing.eraseDue();

    assertThat(read(path, ours.representative())).contains(name).doesNotContain("Edi Tor");
  }

  private String register(PersonId who, String... more) throws Exception {
    MockHttpServletRequestBuilder form = form(list + "/new");
    for (int i = 0; i < more.length; i += 2) {
      if (!more[i + 1].isEmpty()) {
        form.param(more[i], more[i + 1]);
      }
    }
    String path = perform(form, who).getRedirectedUrl();
    assertThat(path).startsWith(list + "/");
    return String.valueOf(path);
  }

  private MockHttpServletRequestBuilder form(String path) {
    return post(path)
        .param("name", name)
        .param("language", "FR")
        .param("residenceCountry", "ML")
        .param("residenceTown", "Yélimané")
        .param("profession", "tailor")
        .param("phone", "+223 20 22")
        .param("number", "M-17 " + unique)
        .param("way", "WITNESS")
        .param("consentOn", LocalDate.now().toString())
        .param("consentLanguage", "FR")
        .param("read", "1");
  }

  /** Straight into the tables, where only the list matters. */
  private void kept(String called, String number) {
    jdbc.sql(
            """
            with p as (insert into people.person (id, name, language, sample, registered_at)
              values (gen_random_uuid(), :name, 'fr', false, now()) returning id)
            insert into people.registration (person, organisation, number, phone, consent_way,
              consent_on, consent_version, consent_language, consent_directory, registered_at, touched_at)
            select id, :organisation, :number, '', 'paper', current_date, 1, 'fr', false, now(), now() from p
            """)
        .param("name", called)
        .param("organisation", ours.id().value())
        .param("number", number)
        .update();
  }

  private String code(String path) throws Exception {
    return Jsoup.parse(perform(form(path + "/code"), ours.editor()).getContentAsString())
        .select("code")
        .text();
  }

  private MockHttpServletResponse take(String code, Document page) throws Exception {
    String question = page.select("[data-passkey]").attr("data-options");
    return send(code, "passkey", new SoftAuthenticator().create(question));
  }

  private MockHttpServletResponse send(String code, String field, String value) throws Exception {
    return mvc.perform(post("/hand-over/" + code).param(field, value).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private String link(String email) {
    return jdbc.sql("select plain from platform.mail where recipient = :to")
        .param("to", email)
        .query(String.class)
        .single()
        .replaceAll("(?s).*(/confirm/[\\w-]+).*", "$1");
  }

  private List<String> mails(PersonId to) {
    return jdbc.sql(
            "select plain from platform.mail m join people.person p on p.email = m.recipient where p.id = :id")
        .param("id", to.value())
        .query(String.class)
        .list();
  }

  private void age(PersonId person, String time) {
    jdbc.sql(
            "update people.registration set touched_at = now() - :time::interval where person = :id")
        .param("time", time)
        .param("id", person.value())
        .update();
  }

  private void run() {
    forgotten.execute(null, null);
  }

  private long count(String table, String column, PersonId person) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = :id")
        .param("id", person.value())
        .query(Long.class)
        .single();
  }

  private boolean findable(String path) {
    return count("people.findable", "person", person(path)) == 1;
  }

  private String phone(PersonId person) {
    return jdbc.sql("select phone from people.registration where person = :id")
        .param("id", person.value())
        .query(String.class)
        .single();
  }

  private String key(String path) {
    return jdbc.sql("select key::text from people.profile where person = :id")
        .param("id", person(path).value())
        .query(String.class)
        .single();
  }

  private static PersonId person(String path) {
    return new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
  }

  private String read(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** A profile, or that there is none for this viewer. */
  private String seen(String profile, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(profile), who);
    assertThat(answer.getStatus()).isIn(200, 404);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
