package org.corridor.people.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.directory.domain.Findable;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CorridorTest
class DirectoryPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Findable findable;
  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;

  /** Such as nothing else holds, in letters that stay as they are. */
  private final String unique = word();

  private static String word() {
    StringBuilder word = new StringBuilder("zk");
    new java.util.Random().ints(14, 'a', 'm' + 1).forEach(letter -> word.append((char) letter));
    return word.toString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoAgreedIsFoundInEveryLanguage(Language language) throws Exception {
    findable.nurse("Awa " + unique, "I am a nurse.");

    String page = page("/directory?q=" + unique, null, language);

    assertThat(page)
        .contains("Awa " + unique)
        .contains(texts.text(language, "people.directory.count", "count", 1))
        .contains("Kayes")
        .doesNotContain("people.directory.", "{count", "{place", "{label");
  }

  @ParameterizedTest
  @CsvSource({
    "nurse, exact",
    "nurses Paris, exact",
    "NURSE soninké, exact",
    "the nurse from Mali, exact",
    "nurse فرنسا, exact",
    "nurse França, exact",
    "Kayes nurs, exact",
    "nusre, like",
    "nurse Bamako, partly"
  })
  void oneSearchesAsOneSpeaks(String words, String match) throws Exception {
    findable.nurse("Awa", "I am a nurse. " + unique);

    JsonNode found = api("/api/v1/directory?q=" + unique + " " + words, null);

    assertThat(found.get("match").asString()).isEqualTo(match);
    assertThat(found.get("total").asInt()).isEqualTo(1);
  }

  @Test
  void aSlipOfThePenOrAnotherScriptFindsToo() throws Exception {
    String name = "Mohamed " + unique;
    findable.nurse(name, "");

    assertThat(names("/api/v1/directory?q=محمد " + unique, null)).containsExactly(name);
    assertThat(names("/api/v1/directory?q=mohammad " + unique, null)).containsExactly(name);
    String slip = unique.substring(0, 5) + "x" + unique.substring(6);
    String page = page("/directory?q=" + slip, null, Language.EN);
    assertThat(page)
        .contains(name)
        .contains(texts.text(Language.EN, "people.directory.match.like", "words", slip));
  }

  @Test
  void whoDidNotAgreeOrTookItBackIsNotFound() throws Exception {
    PersonId person = findable.nurse("Awa " + unique, "");
    assertThat(names("/api/v1/directory?q=" + unique, null)).isNotEmpty();

    findable.withdraw(person);

    assertThat(names("/api/v1/directory?q=" + unique, null)).isEmpty();
    findable.agree(person);
    assertThat(names("/api/v1/directory?q=" + unique, null)).isNotEmpty();
    jdbc.sql(
            """
            insert into people.hidden_page (id, person, since, why)
            values (gen_random_uuid(), :person, now(), 'test')
            """)
        .param("person", person.value())
        .update();
    assertThat(names("/api/v1/directory?q=" + unique, null)).isEmpty();
  }

  @Test
  void eachCircleFindsWhatItMaySee() throws Exception {
    PersonId colleague = members.join();
    PersonId member = members.join();
    PersonId owner = findable.join("Awa " + unique, "", Audience.MY_ORGANISATIONS);
    findable.join("Bintou " + unique, "", Audience.MEMBERS);
    findable.join("Coumba " + unique, "", Audience.ONLY_ME);
    findable.nurse("Dado " + unique, "");
    findable.together(List.of(owner, colleague));
    String question = "/api/v1/directory?sort=name&q=" + unique;

    assertThat(names(question, null)).containsExactly("Dado " + unique);
    assertThat(names(question, member)).containsExactly("Bintou " + unique, "Dado " + unique);
    assertThat(names(question, colleague))
        .containsExactly("Awa " + unique, "Bintou " + unique, "Dado " + unique);
  }

  @Test
  void theStaffOfAnOrganisationKnowsItsMembersButTheseDoNotKnowEachOther() throws Exception {
    PersonId staff = members.join();
    findable.together(List.of(staff));
    PersonId one = findable.join("Awa " + unique, "", Audience.MY_ORGANISATIONS);
    PersonId other = findable.join("Bintou " + unique, "", Audience.MY_ORGANISATIONS);
    String question = "/api/v1/directory?sort=name&q=" + unique;
    assertThat(names(question, staff)).isEmpty();

    for (PersonId person : List.of(one, other)) {
      jdbc.sql(
              """
              insert into people.membership
              select :person, organisation, '', now() from people.organisation_staff
              where person = :staff
              """)
          .param("person", person.value())
          .param("staff", staff.value())
          .update();
    }

    assertThat(names(question, staff)).containsExactly("Awa " + unique, "Bintou " + unique);
    assertThat(names(question, one)).isEmpty();
    jdbc.sql("delete from people.membership where person = :id").param("id", one.value()).update();
    assertThat(names(question, staff)).containsExactly("Bintou " + unique);
  }

  @Test
  void anOrganisationIsFoundByWhatItDoes() throws Exception {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into people.organisation (id, slug, name, same_as, kind, country, source, content)
            values (:id, :slug, :name, :slug, 'trade-union', 'SN', 'test',
              '{"sectors": ["HEALTH"], "about": "Wir bauen Brunnen."}')
            """)
        .param("id", id)
        .param("slug", id.toString())
        .param("name", "Union " + unique)
        .update();

    assertThat(names("/api/v1/directory?type=trade-union&sector=health&q=" + unique, null))
        .containsExactly("Union " + unique);
    assertThat(names("/api/v1/directory?q=" + unique + " sindicato Senegal", null)).hasSize(1);
    assertThat(names("/api/v1/directory?type=donor&q=" + unique, null)).isEmpty();
    assertThat(page("/api/v1/directory/suggestions?q=" + unique.substring(0, 9), null, Language.EN))
        .contains("Union " + unique);
    jdbc.sql("delete from people.organisation where id = :id").param("id", id).update();
    assertThat(names("/api/v1/directory?q=" + unique, null)).isEmpty();
  }

  @Test
  void fewerThanFiveAreNotCountedAndNotOnTheMap() throws Exception {
    for (int i = 0; i < 4; i++) {
      findable.nurse("Awa " + unique, "");
    }
    String question = "/api/v1/directory?q=" + unique;
    JsonNode four = api(question, null);
    assertThat(four.at("/facets/origin/ML/fewerThan").asInt()).isEqualTo(5);
    assertThat(four.at("/facets/origin/ML/count").isMissingNode()).isTrue();
    assertThat(four.at("/corridors/ML-FR").isMissingNode()).isTrue();
    String small = page("/directory?q=" + unique, null, Language.EN);
    assertThat(small).contains("fewer than 5").doesNotContain("<svg class=\"map");

    findable.nurse("Awa " + unique, "");

    JsonNode five = api(question, null);
    assertThat(five.at("/facets/origin/ML/count").asInt()).isEqualTo(5);
    assertThat(five.at("/corridors/ML-FR").asInt()).isEqualTo(5);
    assertThat(page("/directory?q=" + unique, null, Language.EN))
        .contains(texts.text(Language.EN, "people.directory.map"));
  }

  @Test
  void suggestionsLeadToWhatIsShownOnly() throws Exception {
    PersonId person = findable.join("Awa", "", Audience.MEMBERS);
    jdbc.sql(
            "update people.profile set content = replace(content::text, 'Kayes', :town)::jsonb where person = :person")
        .param("town", "Saint-" + unique)
        .param("person", person.value())
        .update();
    String start = "/api/v1/directory/suggestions?q=saint-" + unique.substring(0, 9);

    assertThat(page(start, null, Language.EN)).isEqualTo("[]");
    assertThat(page(start, members.join(), Language.EN)).contains("Saint-" + unique);
    assertThat(page("/api/v1/directory/suggestions?q=m", null, Language.EN)).isEqualTo("[]");
    findable.nurse("Somebody", "");
    assertThat(page("/api/v1/directory/suggestions?q=fra", null, Language.FR))
        .contains("\"France\"")
        .doesNotContain("Saint-");
  }

  @Test
  void membersTakeATableAndPeopleGetToKnow() throws Exception {
    PersonId owner = findable.nurse("=Awa " + unique, "A nurse, \"quoted\".");
    PersonId reader = members.join();

    assertThat(answer("/directory.csv?q=" + unique, null, Language.EN).getRedirectedUrl())
        .startsWith("/sign-in");
    String table = page("/directory.csv?q=" + unique, reader, Language.EN);

    assertThat(table)
        .contains("\"'=Awa " + unique + "\"")
        .contains("\"A nurse, \"\"quoted\"\".\"")
        .contains("Kayes, Mali");
    int looks =
        jdbc.sql("select count(*) from people.look where owner = :owner and viewer = :reader")
            .param("owner", owner.value())
            .param("reader", reader.value())
            .query(Integer.class)
            .single();
    assertThat(looks).isOne();
  }

  @Test
  void tablesAreNotTakenWithoutEnd() throws Exception {
    PersonId reader = members.join();
    for (int i = 0; i < 20; i++) {
      assertThat(answer("/directory.csv?q=" + unique, reader, Language.EN).getStatus())
          .isEqualTo(200);
    }
    assertThat(answer("/directory.csv?q=" + unique, reader, Language.EN).getStatus())
        .isEqualTo(429);
  }

  @Test
  void aQuestionThatMakesNoSenseIsRemarkedOnAndTheRestAnswered() throws Exception {
    findable.nurse("Awa " + unique, "");
    String question = "?origin=XX&sort=age&size=99999&page=99&q=" + unique;

    String page = page("/directory" + question, null, Language.EN);
    MockHttpServletResponse api = answer("/api/v1/directory" + question, null, Language.EN);

    assertThat(page)
        .contains("origin = “XX”", "sort = “age”", "There is only one page")
        .contains(unique);
    assertThat(api.getStatus()).isEqualTo(400);
    assertThat(api.getContentAsString()).contains("XX");
    assertThat(answer("/api/v1/directory?page=99&q=" + unique, null, Language.EN).getStatus())
        .isEqualTo(404);
    assertThat(page("/directory?q=" + "%20x".repeat(300), null, Language.EN))
        .contains("200 characters");
    assertThat(answer("/directory?q=((*~:\"", null, Language.EN).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whereNothingIsFoundItSaysWhatHelps(Language language) throws Exception {
    String page = page("/directory?q=qqqq" + unique + "&kind=person&time=evenings", null, language);

    assertThat(page)
        .contains(texts.text(language, "people.directory.empty.text"))
        .doesNotContain("people.directory.", "{count", "{place", "{label");
  }

  private List<String> names(String path, @Nullable PersonId reader) throws Exception {
    return api(path, reader).get("entries") == null
        ? List.of()
        : api(path, reader)
            .get("entries")
            .valueStream()
            .map(e -> e.get("name").asString())
            .toList();
  }

  private JsonNode api(String path, @Nullable PersonId reader) throws Exception {
    return JsonMapper.shared().readTree(page(path, reader, Language.EN));
  }

  private String page(String path, @Nullable PersonId reader, Language language) throws Exception {
    MockHttpServletResponse answer = answer(path, reader, language);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse answer(String path, @Nullable PersonId reader, Language language)
      throws Exception {
    MockHttpServletRequestBuilder request =
        get(java.net.URI.create(path.replace(" ", "%20").replace("\"", "%22")))
            .locale(language.locale());
    if (reader != null) {
      request.with(members.as(reader));
    }
    return mvc.perform(request).andReturn().getResponse();
  }
}
