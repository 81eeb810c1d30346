package org.corridor.capacities.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.SavedEntries;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation invites, people come by its address, and it learns numbers and no names. */
@CorridorTest
class CampaignPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Organisations organisations;
  @Autowired SavedEntries saved;
  @Autowired Skills skills;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private SomeOrganisation ours;

  @BeforeEach
  void anOrganisation() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    if (!"image/png".equals(answer.getContentType())) {
      answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    return answer;
  }

  private String body(String path, PersonId who) throws Exception {
    return send(get(path), who).getContentAsString();
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder filled(String path, String id) {
    return post(path)
        .param("id", id)
        .param("name", "Summer festival")
        .param("place", "Montreuil")
        .param("language", "AR")
        .param("starts", LocalDate.now().toString())
        .param("ends", LocalDate.now().plusDays(30).toString());
  }

  private String made() throws Exception {
    MockHttpServletResponse answer =
        send(
            filled("/capacities/campaigns/new", UUID.randomUUID().toString()),
            ours.representative());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String code(String path) {
    return jdbc.sql("select code from capacities.campaign where id = :id::uuid")
        .param("id", path.substring(path.lastIndexOf('/') + 1))
        .query(String.class)
        .single();
  }

  /** Tells by the form that the invitation leads to. */
  private PersonId comesBy(String code) throws Exception {
    PersonId person = members.join();
    ConceptId fishing = skills.suggest("fisherman", Language.EN, Language.EN, 1).get(0).id();
    send(
        post("/account/skills/words")
            .param("base", "0")
            .param("writer", "first")
            .param("written", "EN")
            .param("source", code)
            .param("skills[0].words", "fishing")
            .param("skills[0].asked", "fishing")
            .param("skills[0].written", "en")
            .param("skills[0].concept", String.valueOf(fishing.value())),
        person);
    return person;
  }

  private void agrees(PersonId person) throws Exception {
    send(post("/account/skills/life").param("base", "1").param("modes", "REMOTE"), person);
    send(post("/account/skills/found").param("sectors", "FISHERIES"), person);
  }

  private String lines(String csv, String field) {
    return csv.lines()
        .filter(line -> line.contains("Summer festival") && line.contains(field))
        .reduce("", String::concat);
  }

  @Test
  void anInvitationLeadsToTheEntryAndItsOrganisationSeesNumbersFromFiveOn() throws Exception {
    String path = made();
    String code = code(path);
    assertThat(visit("/tell/" + code).getContentAsString())
        .contains("Summer festival", "Montreuil", "%2Faccount%2Fskills%2Fwords%3Fsource%3D" + code);
    assertThat(body("/tell/" + code.toLowerCase(java.util.Locale.ROOT), members.join()))
        .contains("/account/skills/words?source=" + code);

    for (int i = 0; i < 4; i++) {
      agrees(comesBy(code));
    }
    String few = texts.text(Language.EN, "capacities.campaigns.few", "least", 5);
    assertThat(body(path, ours.representative())).contains(few).doesNotContain("5 or more");
    PersonId last = comesBy(code);
    assertThat(body(path, ours.representative()))
        .as("five registered, four of them to be found")
        .contains("5 or more", few);
    agrees(last);
    assertThat(body(path, ours.representative()))
        .contains(texts.text(Language.EN, Sector.FISHERIES.text()) + ": 5 or more")
        .doesNotContain(few);

    String csv = body("/capacities/campaigns.csv", ours.representative());
    assertThat(lines(csv, texts.text(Language.EN, "capacities.campaigns.all")))
        .endsWith("\"5\",\"5\"");
    assertThat(lines(csv, texts.text(Language.EN, Sector.FISHERIES.text()))).endsWith("\"\",\"5\"");

    assertThat(send(get("/stewards/registrations"), members.join()).getStatus()).isEqualTo(403);
    PersonId steward = stewards.appoint();
    assertThat(body("/stewards/registrations", steward)).contains("Summer festival", "5 or more");
    assertThat(lines(body("/stewards/registrations.csv", steward), "All fields"))
        .endsWith("\"5\",\"5\"");

    jdbc.sql("insert into people.closing (person, closed_at, due_at) values (:id, now(), now())")
        .param("id", last.value())
        .update();
    assertThat(body(path, ours.representative()))
        .as("who closes the account is not counted any more")
        .doesNotContain("5 or more");
    assertThat(body("/stewards/registrations", steward)).doesNotContain("Summer festival");
    holders.forEach(holder -> holder.erase(last));
    assertThat(
            jdbc.sql("select count(*) from capacities.entry where source = :code")
                .param("code", code)
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  @Test
  void whoWasHereAlreadyDidNotComeByIt() throws Exception {
    String code = code(made());
    PersonId person = members.join();
    saved.skilled(
        person, Set.of(), skills.suggest("fisherman", Language.EN, Language.EN, 1).get(0).id());
    send(
        post("/account/skills/words")
            .param("base", "1")
            .param("written", "EN")
            .param("source", code)
            .param("skills[0].words", "own words")
            .param("skills[0].asked", "own words")
            .param("skills[0].concept", "own"),
        person);

    assertThat(source(person)).isEmpty();
    assertThat(source(comesBy("x".repeat(100)))).as("no source, and no refusal").isEmpty();
  }

  private String source(PersonId person) {
    return jdbc.sql("select source from capacities.entry where person = :person")
        .param("person", person.value())
        .query(String.class)
        .single();
  }

  @Test
  void peopleReadByWhatTheyCame() throws Exception {
    PersonId person = comesBy(code(made()));

    assertThat(holders.stream().flatMap(each -> each.export(person, Language.EN).lines().stream()))
        .anyMatch(line -> line.value().equals("Summer festival"));
  }

  @Test
  void onlyThoseWhoSpeakForItSeeOrChangeIt() throws Exception {
    String path = made();

    for (PersonId stranger : List.of(members.join(), ours.member(), ours.editor())) {
      for (String part : List.of("", "/edit", "/sheet", "/qr.png")) {
        assertThat(send(get(path + part), stranger).getStatus()).as(part).isEqualTo(404);
      }
      assertThat(send(filled(path + "/edit", "").param("base", "1"), stranger).getStatus())
          .isEqualTo(404);
      assertThat(body("/capacities/campaigns", stranger))
          .contains(texts.text(Language.EN, "capacities.campaigns.nobody"))
          .doesNotContain("Summer festival");
      assertThat(send(filled("/capacities/campaigns/new", ""), stranger).getStatus())
          .isEqualTo(422);
    }
  }

  @Test
  void sendingTheFormTwiceMakesOneAndAnOldWindowOverwritesNothing() throws Exception {
    String id = UUID.randomUUID().toString();
    send(filled("/capacities/campaigns/new", id), ours.representative());
    send(filled("/capacities/campaigns/new", id), ours.representative());
    assertThat(
            jdbc.sql("select count(*) from capacities.campaign where organisation = :id")
                .param("id", ours.id().value())
                .query(Integer.class)
                .single())
        .isOne();

    String path = "/capacities/campaigns/" + id;
    MockHttpServletRequestBuilder change =
        post(path + "/edit")
            .param("base", "1")
            .param("name", "Winter festival")
            .param("language", "FR")
            .param("starts", "2027-01-01")
            .param("ends", "2027-02-01");
    assertThat(send(change, ours.representative()).getRedirectedUrl()).isEqualTo(path);
    MockHttpServletResponse old =
        send(filled(path + "/edit", "").param("base", "1"), ours.representative());
    assertThat(old.getStatus()).isEqualTo(409);
    assertThat(old.getContentAsString())
        .contains("value=\"Summer festival\"", "Winter festival", "name=\"base\" value=\"2\"");
  }

  @Test
  void whatIsMissingOrWrongIsSaidBesideItsField() throws Exception {
    MockHttpServletResponse nothing =
        send(post("/capacities/campaigns/new"), ours.representative());
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(nothing.getContentAsString())
        .contains("name-error", "language-error", "starts-error", "ends-error");

    MockHttpServletResponse wrong =
        send(
            post("/capacities/campaigns/new")
                .param("name", "x".repeat(101))
                .param("language", "EN")
                .param("starts", "2027-05-01")
                .param("ends", "2027-04-01"),
            ours.representative());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("name-error", "ends-error", "value=\"2027-04-01\"")
        .doesNotContain("starts-error");
  }

  @Test
  void theSheetSpeaksTheLanguageOfTheInvitationAndThePictureLeadsThere() throws Exception {
    String path = made();
    assertThat(body(path + "/sheet", ours.representative()))
        .contains(
            texts.text(Language.AR, "capacities.campaigns.sheet.title"),
            "dir=\"rtl\"",
            "/tell/" + code(path),
            texts.text(Language.EN, "capacities.campaigns.sheet.print"));
    MockHttpServletResponse picture = send(get(path + "/qr.png"), ours.representative());
    assertThat(picture.getContentType()).isEqualTo("image/png");
    assertThat(picture.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aCampaignThatIsOverSaysSoAndCountsNobodyElse() throws Exception {
    String path = made();
    String code = code(path);
    jdbc.sql(
            "update capacities.campaign set starts = '2020-01-01', ends = '2020-02-01' where code = :code")
        .param("code", code)
        .update();

    MockHttpServletResponse over = visit("/tell/" + code);
    assertThat(over.getStatus()).isEqualTo(410);
    assertThat(over.getContentAsString())
        .contains(texts.text(Language.EN, "capacities.campaigns.tell.over"))
        .doesNotContain("source%3D");
    assertThat(visit("/tell/2222222").getStatus()).isEqualTo(404);
    assertThat(visit("/tell/nothing").getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReaderIsSpokenToInTheirLanguage(Language language) throws Exception {
    String path = made();
    PersonId steward = stewards.appoint();
    for (String page :
        List.of("/capacities/campaigns", "/capacities/campaigns/new", path + "/edit", path)) {
      assertThat(
              send(get(page).header("Accept-Language", language.code()), ours.representative())
                  .getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .contains(texts.text(language, "capacities.campaigns.title"));
    }
    assertThat(
            send(get("/stewards/registrations").header("Accept-Language", language.code()), steward)
                .getContentAsString())
        .contains(texts.text(language, "capacities.campaigns.sources"));
    assertThat(
            mvc.perform(get("/tell/" + code(path)).header("Accept-Language", language.code()))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains(texts.text(language, "capacities.campaigns.tell.data"));
  }
}
