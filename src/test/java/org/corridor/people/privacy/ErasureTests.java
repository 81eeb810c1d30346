package org.corridor.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
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

/** All that is held of a person is in the download, and after the erasure nowhere any more. */
@CorridorTest
class ErasureTests {

  /** Every column that can hold a word or an id, in every table of every module. */
  private static final String COLUMNS =
      """
      select c.table_schema || '.' || c.table_name as place, c.column_name as name, c.data_type as type
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE'
        and c.table_schema not in ('pg_catalog', 'information_schema')
        and c.data_type in
          ('text', 'character varying', 'character', 'uuid', 'json', 'jsonb', 'ARRAY', 'bytea')
      """;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired List<PersonalDataHolder> holders;

  private final String name = word();
  private final String email = word() + "@example.org";
  private final String town = word();
  private final String faith = word();
  private final String cv = word();
  private final String title = word();
  private PersonId person = new PersonId(UUID.randomUUID());

  @BeforeEach
  void somebodyHasLeftTracesEverywhere() throws Exception {
    person = members.join(email, name);
    mvc.perform(
        post("/sign-in").param("email", email).param("password", Members.PASSWORD).with(csrf()));
    mvc.perform(
        post("/account/profile")
            .param("base", "0")
            .param("origin[0].country", "ML")
            .param("origin[0].town", town)
            .param("bond-faith", faith)
            .param("cv", cv)
            .with(members.as(person))
            .with(csrf()));
    String design =
        mvc.perform(post("/designs").with(members.as(person)).with(csrf()))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    mvc.perform(post(design).param("title", title).with(members.as(person)).with(csrf()));
  }

  @Test
  void everythingHeldIsInTheDownload() throws Exception {
    assertThat(page("/account/data.json", Language.EN))
        .contains(name, email, town, faith, cv, title, person.toString())
        .contains("\"account\"", "\"profile\"", "\"designs\"", "\"BOND_FAITH\" : \"ONLY_ME\"")
        .doesNotContain("argon2");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itCanBeReadInEveryLanguage(Language language) throws Exception {
    assertThat(page("/account/data", language))
        .contains(name, email, town, faith, cv, title)
        .contains(texts.text(language, "people.privacy.title"))
        .doesNotContain("people.privacy.");
  }

  @Test
  void nobodyGetsWhatIsHeldAboutSomebodyElse() throws Exception {
    PersonId other = members.join();

    String answer =
        mvc.perform(get("/account/data.json").with(members.as(other)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(answer).doesNotContain(name, email, town, faith, cv, title, person.toString());
    assertThat(
            mvc.perform(get("/account/data.json")).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
  }

  @Test
  void afterTheErasureNoTableHoldsThePerson() throws Exception {
    for (String trace : traces()) {
      assertThat(placesOf(trace)).as("before, so that this test can fail").isNotEmpty();
    }

    MockHttpServletResponse answer =
        mvc.perform(
                post("/account/delete")
                    .param("password", Members.PASSWORD)
                    .with(members.as(person))
                    .with(csrf()))
            .andReturn()
            .getResponse();

    assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              for (String trace : traces()) {
                assertThat(placesOf(trace)).as(trace).isEmpty();
              }
            });
  }

  @Test
  void eachHolderErasesByItselfAndTwiceIsAsGoodAsOnce() {
    holders.forEach(holder -> holder.erase(person));
    holders.forEach(holder -> holder.erase(person));

    for (String trace : traces()) {
      assertThat(placesOf(trace)).as(trace).isEmpty();
    }
  }

  private List<String> traces() {
    return List.of(name, email, person.toString(), town, faith, cv, title);
  }

  private List<String> placesOf(String trace) {
    List<String> places = new ArrayList<>();
    jdbc.sql(COLUMNS)
        .query(
            (row, number) ->
                new String[] {row.getString("place"), row.getString("name"), row.getString("type")})
        .list()
        .forEach(
            column -> {
              String quoted = "\"" + column[1] + "\"";
              String text =
                  column[2].equals("bytea")
                      ? "encode(" + quoted + ", 'escape')"
                      : quoted + "::text";
              boolean found =
                  jdbc.sql(
                          "select exists (select 1 from "
                              + column[0]
                              + " where position(:trace in lower("
                              + text
                              + ")) > 0)")
                      .param("trace", trace)
                      .query(Boolean.class)
                      .single();
              if (found) {
                places.add(column[0] + "." + column[1]);
              }
            });
    return places;
  }

  private String page(String path, Language language) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(path).locale(language.locale()).with(members.as(person)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** A word that nothing else holds. */
  private static String word() {
    return "zq" + UUID.randomUUID().toString().replace("-", "");
  }
}
