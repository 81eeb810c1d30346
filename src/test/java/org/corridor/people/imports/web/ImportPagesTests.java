package org.corridor.people.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lists of members and organisations come in step by step, once, and nobody without consent. */
@CorridorTest
class ImportPagesTests {

  private static final String HEADER =
      "Name;Member number;E-mail;Country;Town;Consent date;How consent was given\n";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Organisations organisations;
  @Autowired List<SharedOrganisations> shared;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("sendMembershipOffers")
  RecurringTask<Void> sending;

  @Autowired
  @Qualifier("removeOldImports")
  RecurringTask<Void> forgetting;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String address = "mem-" + unique + "@example.net";
  private SomeOrganisation ours;
  private String start = "";

  @BeforeEach
  void anOrganisation() {
    ours = SomeOrganisation.in(organisations, members, jdbc, true);
    start = ours.path() + "/import";
  }

  private String list() {
    return HEADER
        + "Fanta "
        + unique
        + ";1;;Mali;Yélimané;"
        + LocalDate.now()
        + ";witness\n"
        + "Awa;2;"
        + address
        + ";Mali;Kayes;;\n"
        + "Nobody;3;;Mali;Kayes;;\n"
        + "=cmd;4;;Atlantis;;2026-01-01;paper\n";
  }

  @Test
  void nothingIsSavedBeforeTheImportAndErrorsComeBackInAFileToCorrect() throws Exception {
    String path = upload(list(), ours.representative());
    assertThat(read(path + "/columns", ours.representative()))
        .containsPattern("value=\"email\" selected")
        .containsPattern("value=\"consent-on\" selected");
    map(path, ours.representative());
    assertThat(read(path + "/preview", ours.representative()))
        .contains("Fanta " + unique, text("people.imports.row.no-consent"))
        .contains(text("people.imports.row.formula"), text("people.imports.row.country"));
    assertThat(counts(path)).isEqualTo("error 2, new 2");
    assertThat(registered()).isZero();
    assertThat(offers()).isZero();

    run(path);

    assertThat(registered()).isEqualTo(1);
    assertThat(offers()).isEqualTo(1);
    String csv = read(path + "/errors.csv", ours.representative());
    assertThat(csv)
        .startsWith("\uFEFF\"Name\",\"Member number\"")
        .contains(text("people.imports.wrong"), "\"Nobody\"", "\"'=cmd\"")
        .contains(text("people.imports.row.no-consent"))
        .doesNotContain("Fanta", "\"=cmd");
    Sheet xlsx =
        Sheet.read(
            perform(get(path + "/errors.xlsx"), ours.representative()).getContentAsByteArray());
    assertThat(xlsx.lines()).hasSize(2);
    assertThat(xlsx.lines().get(1).cells().get(0)).isEqualTo("'=cmd");
  }

  @Test
  void theSameListAgainChangesNothingAndCorrectedRowsAdd() throws Exception {
    bring(list());
    String again = bring(list());
    assertThat(counts(again)).isEqualTo("error 2, unchanged 2");

    String corrected =
        bring(
            HEADER.replace("\n", ";What is wrong\n")
                + "Nobody;3;;Mali;Kayes;01/02/2026;paper;Without an e-mail address\n");
    assertThat(counts(corrected)).isEqualTo("new 1");
    assertThat(registered()).isEqualTo(2);
    String changed = bring(list().replace("Yélimané", "Nioro"));
    assertThat(counts(changed)).isEqualTo("changed 1, error 2, unchanged 1");
    assertThat(registered()).isEqualTo(2);
    assertThat(read(ours.path() + "/registered", ours.editor())).contains("Fanta " + unique);
  }

  @Test
  void theSamePersonTwiceInOneListIsAnErrorAndSoIsWhatWasRegisteredByHandChanged()
      throws Exception {
    String row = "Fanta;1;;Mali;Kayes;2026-02-01;paper\n";
    String path = bring(HEADER + row + row.replace("Fanta", "Other"));

    assertThat(counts(path)).isEqualTo("error 1, new 1");
    assertThat(read(path + "/errors.csv", ours.representative()))
        .contains(texts.text(Language.EN, "people.imports.row.twice", "row", "2"));
  }

  @Test
  void onlyRepresentativesAndStewardsGetIn() throws Exception {
    String path = upload(list(), ours.representative());
    SomeOrganisation others = SomeOrganisation.in(organisations, members, jdbc, true);
    for (PersonId stranger :
        List.of(ours.editor(), ours.member(), members.join(), others.representative())) {
      assertThat(perform(get(start), stranger).getStatus()).isEqualTo(403);
      assertThat(send(start, list(), stranger).getStatus()).isEqualTo(403);
      for (String step : List.of("/columns", "/preview", "", "/errors.csv", "/errors.xlsx")) {
        assertThat(perform(get(path + step), stranger).getStatus()).as(step).isEqualTo(403);
      }
      for (String deed : List.of("/columns", "/start", "/remove")) {
        assertThat(perform(post(path + deed), stranger).getStatus()).as(deed).isEqualTo(403);
      }
    }
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(perform(get("/stewards/import"), ours.representative()).getStatus()).isEqualTo(403);
    SomeOrganisation unverified = SomeOrganisation.in(organisations, members, jdbc, false);
    assertThat(send(unverified.path() + "/import", list(), unverified.representative()).getStatus())
        .isEqualTo(403);
    assertThat(registered()).isZero();
  }

  @Test
  void whoWasImportedIsAskedOnceAndAccepts() throws Exception {
    bring(list());
    sending.execute(null, null);
    sending.execute(null, null);
    assertThat(mails(address))
        .hasSize(1)
        .first()
        .asString()
        .contains("Kayes", text("people.imports.field.number"))
        .doesNotContain("Mali");
    String link = link();
    assertThat(mvc.perform(get(link)).andReturn().getResponse().getContentAsString())
        .contains("Awa", "Kayes", text("people.membership.refuse"));

    PersonId awa = members.join(address, "Awa D");
    assertThat(perform(post(link + "/accept"), awa).getRedirectedUrl())
        .isEqualTo("/account/profile");

    assertThat(shared.stream().anyMatch(one -> one.share(awa, ours.member()))).isTrue();
    assertThat(read("/account/profile", awa)).contains("value=\"Kayes\"");
    assertThat(mvc.perform(get(link)).andReturn().getResponse().getStatus()).isEqualTo(410);
    assertThat(counts(bring(list()))).isEqualTo("error 2, unchanged 2");
    assertThat(offers()).isZero();
    assertThat(read("/account/memberships", awa)).contains(ours.path());
    perform(post("/account/memberships/" + ours.slug()), awa);
    assertThat(shared.stream().anyMatch(one -> one.share(awa, ours.member()))).isFalse();
  }

  @Test
  void whoRefusesOrDoesNotAnswerIsDeletedAndNotAskedAgain() throws Exception {
    bring(list());
    sending.execute(null, null);
    String link = link();
    mvc.perform(post(link + "/refuse").with(csrf()));
    assertThat(offers()).isZero();
    bring(list().replace("Awa", "Awa Diarra"));
    assertThat(offers()).isZero();

    String silent = "silent-" + unique + "@example.net";
    bring(HEADER + "Sira;9;" + silent + ";Mali;Kayes;;\n");
    assertThat(offers()).isEqualTo(1);
    jdbc.sql("update people.membership_offer set expires_at = now() - interval '1 second'")
        .update();
    forgetting.execute(null, null);
    assertThat(offers()).isZero();
    sending.execute(null, null);
    assertThat(mails(silent)).isEmpty();
  }

  @Test
  void whoTookTheConsentBackIsNotRegisteredAnewByTheOldList() throws Exception {
    bring(list());
    jdbc.sql(
            "delete from people.person where id in (select person from people.registration where organisation = :id)")
        .param("id", ours.id().value())
        .update();

    assertThat(counts(bring(list()))).isEqualTo("error 2, unchanged 2");
    assertThat(registered()).isZero();
  }

  @Test
  void rowsAreDeletedAWeekAfterTheImport() throws Exception {
    String path = bring(list());
    UUID id = UUID.fromString(path.substring("/imports/".length()));
    forgetting.execute(null, null);
    assertThat(rows(id)).isEqualTo(4);
    jdbc.sql("update people.list_import set finished_at = now() - interval '8 days' where id = :id")
        .param("id", id)
        .update();

    forgetting.execute(null, null);

    assertThat(rows(id)).isZero();
    assertThat(perform(get(path), ours.representative()).getStatus()).isEqualTo(404);
    assertThat(registered()).isEqualTo(1);
    String other = upload(list(), ours.representative());
    assertThat(perform(post(other + "/remove"), ours.representative()).getRedirectedUrl())
        .isEqualTo(start);
    assertThat(perform(get(other), ours.representative()).getStatus()).isEqualTo(404);
  }

  @Test
  void stewardsBringOrganisationsWhichBelongToNobody() throws Exception {
    PersonId steward = stewards.appoint();
    String file =
        "Organisation,Country,Kind,Works in\n"
            + ("Bamako Ensemble " + unique + ",France,NGO,Mali\n")
            + ("BAMAKO ENSEMBLE " + unique + "!,FR,,\n")
            + ("Nowhere " + unique + ",Atlantis,,\n");
    String path =
        send("/stewards/import", file, steward).getRedirectedUrl().replace("/columns", "");
    assertThat(perform(post(path + "/columns").param("column-0", "name"), steward).getStatus())
        .isEqualTo(422);
    perform(
        post(path + "/columns")
            .param("column-0", "name")
            .param("column-1", "country")
            .param("column-2", "kind")
            .param("column-3", "works-in")
            .param("source", "register of " + unique),
        steward);
    assertThat(counts(path)).isEqualTo("error 2, new 1");
    perform(post(path + "/start"), steward);
    done(path);

    String page = "/organisations/bamako-ensemble-" + unique;
    assertThat(mvc.perform(get(page)).andReturn().getResponse().getContentAsString())
        .contains("Mali", text("people.organisation.not-represented"));
    OrganisationId id = organisations.find("bamako-ensemble-" + unique).orElseThrow().id();
    assertThat(
            jdbc.sql("select source from people.organisation where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single())
        .isEqualTo("register of " + unique);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguageAndMistakesAreExplained(Language language) throws Exception {
    String path = upload(list(), ours.representative());
    MockHttpServletResponse wrong =
        perform(
            post(path + "/columns").param("column-0", "phone").locale(language.locale()),
            ours.representative());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(texts.text(language, "people.imports.columns.no-name"))
        .containsPattern("value=\"phone\" selected")
        .doesNotContain(">people.");
    MockHttpServletResponse refused =
        mvc.perform(
                multipart(start)
                    .file(new MockMultipartFile("file", "x.csv", "text/csv", new byte[0]))
                    .locale(language.locale())
                    .with(members.as(ours.representative()))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("id=\"file-error\"", texts.text(language, "platform.sheet.empty"));
    map(path, ours.representative());
    for (String one :
        List.of(start, path + "/columns", path + "/preview", "/account/memberships")) {
      inLanguage(one, language);
    }
    run(path);
    inLanguage(path, language);
    sending.execute(null, null);
    inLanguage(link(), language);
    inLanguage("/privacy", language);
  }

  private void inLanguage(String path, Language language) throws Exception {
    MockHttpServletResponse answer =
        perform(get(path).locale(language.locale()), ours.representative());
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain(">people.", "people.imports.", "people.membership.");
  }

  /** All steps. */
  private String bring(String file) throws Exception {
    String path = upload(file, ours.representative());
    map(path, ours.representative());
    run(path);
    return path;
  }

  private String upload(String file, PersonId who) throws Exception {
    String columns = send(start, file, who).getRedirectedUrl();
    assertThat(columns).startsWith("/imports/").endsWith("/columns");
    return columns.replace("/columns", "");
  }

  private MockHttpServletResponse send(String path, String file, PersonId who) throws Exception {
    return mvc.perform(
            multipart(path)
                .file(new MockMultipartFile("file", "list.csv", "text/csv", file.getBytes(UTF_8)))
                .with(members.as(who))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private void map(String path, PersonId who) throws Exception {
    perform(
        post(path + "/columns")
            .param("column-0", "name")
            .param("column-1", "number")
            .param("column-2", "email")
            .param("column-3", "country")
            .param("column-4", "town")
            .param("column-5", "consent-on")
            .param("column-6", "consent-way"),
        who);
  }

  private void run(String path) throws Exception {
    assertThat(perform(post(path + "/start"), ours.representative()).getRedirectedUrl())
        .isEqualTo(path);
    perform(post(path + "/start"), ours.representative());
    done(path);
  }

  private void done(String path) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> state(path).equals("done"));
  }

  private String state(String path) {
    return jdbc.sql("select state from people.list_import where id = :id")
        .param("id", UUID.fromString(path.substring("/imports/".length())))
        .query(String.class)
        .single();
  }

  private String counts(String path) {
    return String.join(
        ", ",
        jdbc.sql(
                "select verdict || ' ' || count(*) from people.list_import_row where import = :id group by verdict order by verdict")
            .param("id", UUID.fromString(path.substring("/imports/".length())))
            .query(String.class)
            .list());
  }

  private long rows(UUID id) {
    return jdbc.sql("select count(*) from people.list_import_row where import = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  private long registered() {
    return jdbc.sql("select count(*) from people.registration where organisation = :id")
        .param("id", ours.id().value())
        .query(Long.class)
        .single();
  }

  private long offers() {
    return jdbc.sql("select count(*) from people.membership_offer where organisation = :id")
        .param("id", ours.id().value())
        .query(Long.class)
        .single();
  }

  private String link() {
    return mails(address).get(0).replaceAll("(?s).*(/membership/[\\w-]+).*", "$1");
  }

  private List<String> mails(String to) {
    return jdbc.sql("select plain from platform.mail where recipient = :to")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private String read(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
