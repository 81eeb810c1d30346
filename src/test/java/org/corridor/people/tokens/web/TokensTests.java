package org.corridor.people.tokens.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.directory.domain.Findable;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a program may read with a token: what its owner sees, where they allowed it, until then. */
@CorridorTest
class TokensTests {

  private static final String PAGE = "/account/tokens";
  private static final String DIRECTORY = "/api/v1/directory?kind=person&q=";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Findable findable;
  @Autowired JdbcClient jdbc;

  private final String unique = "zqtoken" + System.nanoTime();
  private PersonId awa;

  @BeforeEach
  void somebodyShowsThemselvesToMembers() {
    awa = members.join();
    findable.join("Binta " + unique, "", Audience.MEMBERS);
  }

  @Test
  void aProgramSeesWhatItsOwnerSeesWhereTheyAllowedIt() throws Exception {
    assertThat(found(null)).as("a visitor").isFalse();

    String secret = make("directory");

    assertThat(found(secret)).isTrue();
    assertThat(page()).contains("Last used about").doesNotContain(secret);
  }

  @Test
  void pagesAreNotOpenedByATokenAndNothingElseIsItsOwners() throws Exception {
    String secret = make("directory");

    for (String path : new String[] {PAGE, "/account", "/my-work", "/account/data"}) {
      assertThat(ask(path, secret).getStatus()).as(path).isEqualTo(303);
    }
    assertThat(ask("/api/v1/projects", secret).getStatus()).as("open to everybody").isEqualTo(200);
  }

  @Test
  void whatItDoesNotOpenItDoesNotOpen() throws Exception {
    String secret = make("directory");
    jdbc.sql("update people.api_token set scopes = '{}' where person = :person")
        .param("person", awa.value())
        .update();

    MockHttpServletResponse answer = ask(DIRECTORY + unique, secret);

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getHeader("WWW-Authenticate"))
        .contains("insufficient_scope", "scope=\"directory\"");
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getContentAsString()).contains("does not open this part");
  }

  @Test
  void takenBackEndedForgedOrOfSomebodyWhoLeavesItIsWorthNothing() throws Exception {
    String secret = make("directory");
    String id =
        jdbc.sql("select id from people.api_token where person = :person")
            .param("person", awa.value())
            .query(String.class)
            .single();

    send(members.join(), post(PAGE + "/" + id));
    assertThat(found(secret)).as("somebody else cannot take it back").isTrue();
    assertThat(refused(secret.substring(0, secret.length() - 1) + "~")).isTrue();
    assertThat(refused("corridor_" + "A".repeat(43))).isTrue();

    jdbc.sql("update people.api_token set until = now() - interval '1 minute' where id = :id::uuid")
        .param("id", id)
        .update();
    assertThat(refused(secret)).as("ended").isTrue();
    assertThat(page()).contains("It ended on");

    jdbc.sql("update people.api_token set until = now() + interval '1 day' where id = :id::uuid")
        .param("id", id)
        .update();
    jdbc.sql("insert into people.closing values (:person, now(), now())")
        .param("person", awa.value())
        .update();
    assertThat(refused(secret)).as("its owner closes their account").isTrue();
    jdbc.sql("delete from people.closing where person = :person")
        .param("person", awa.value())
        .update();
    assertThat(found(secret)).isTrue();

    send(awa, post(PAGE + "/" + id));
    assertThat(refused(secret)).as("taken back").isTrue();
  }

  @Test
  void theSecretIsKeptNowhere() throws Exception {
    String secret = make("directory");

    assertThat(
            jdbc.sql("select t::text from people.api_token t where person = :person")
                .param("person", awa.value())
                .query(String.class)
                .single())
        .doesNotContain(secret.substring("corridor_".length()));
  }

  @Test
  void anAnswerSaysWhenThereWereTooMany() throws Exception {
    String secret = make("directory");
    ask(DIRECTORY + unique, secret);
    jdbc.sql(
            """
            insert into platform.attempt (subject, at)
            select subject, at from platform.attempt, generate_series(1, 3000)
            where id = (select max(id) from platform.attempt)
            """)
        .update();

    MockHttpServletResponse answer = ask(DIRECTORY + unique, secret);

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getHeader("Retry-After")).matches("[0-9]+");
  }

  @Test
  void aMistakeIsSaidNextToItsFieldAndNothingIsMade() throws Exception {
    MockHttpServletResponse answer =
        send(awa, post(PAGE).param("name", "Map").param("scopes", "everything"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Choose at least one thing", "id=\"scopes-error\"", "value=\"Map\"");
    assertThat(page()).doesNotContain("Map");
  }

  @Test
  void nobodyHasMoreThanTwenty() throws Exception {
    for (int i = 0; i < 20; i++) {
      make("directory");
    }
    assertThat(send(awa, form("directory")).getContentAsString())
        .contains("You have 20 tokens already");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itIsThereInEveryLanguage(Language language) throws Exception {
    make("directory");
    assertThat(send(awa, get(PAGE).locale(language.locale())).getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("people.tokens.");
    assertThat(send(awa, form("directory").locale(language.locale())).getContentAsString())
        .doesNotContain("people.tokens.");
  }

  private String make(String... scopes) throws Exception {
    String page = send(awa, form(scopes)).getContentAsString();
    Matcher secret = Pattern.compile("<code[^>]*>(corridor_[^<]+)</code>").matcher(page);
    assertThat(secret.find()).isTrue();
    return secret.group(1);
  }

  private static MockHttpServletRequestBuilder form(String... scopes) {
    MockHttpServletRequestBuilder form =
        post(PAGE).param("name", "Our website").param("lifetime", "MONTH");
    Arrays.stream(scopes).forEach(scope -> form.param("scopes", scope));
    return form;
  }

  private boolean found(@Nullable String secret) throws Exception {
    MockHttpServletResponse answer = ask(DIRECTORY + unique, secret);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString().contains("Binta " + unique);
  }

  private boolean refused(String secret) throws Exception {
    MockHttpServletResponse answer = ask(DIRECTORY + unique, secret);
    return answer.getStatus() == 401
        && String.valueOf(answer.getHeader("WWW-Authenticate")).contains("invalid_token");
  }

  private MockHttpServletResponse ask(String path, @Nullable String secret) throws Exception {
    MockHttpServletRequestBuilder request = get(path);
    if (secret != null) {
      request.header("Authorization", "Bearer " + secret);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String page() throws Exception {
    return send(awa, get(PAGE)).getContentAsString();
  }

  private MockHttpServletResponse send(PersonId who, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
