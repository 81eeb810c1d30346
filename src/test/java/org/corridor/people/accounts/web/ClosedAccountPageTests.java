package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An account that its owner closed: hidden, but not lost for two weeks. */
@CorridorTest
class ClosedAccountPageTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String profile = "";

  @BeforeEach
  void awaShowsHerProfileToEveryone() throws Exception {
    awa = members.join(email, "Awa Diarra");
    send(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "I have built wells")
            .param("seen-cv", "EVERYONE")
            .with(members.as(awa)));
    profile =
        "/people/"
            + jdbc.sql("select key from people.profile where person = :person")
                .param("person", awa.value())
                .query(UUID.class)
                .single();
    assertThat(send(get(profile)).getStatus()).isEqualTo(200);
  }

  @Test
  void itIsSignedOutEverywhereAndHiddenFromEverybody() throws Exception {
    Cookie here = signIn().getCookie("SESSION");
    Cookie there = signIn().getCookie("SESSION");

    MockHttpServletResponse closed = close(here);

    assertThat(closed.getRedirectedUrl()).isEqualTo("/");
    for (Cookie session : new Cookie[] {here, there}) {
      assertThat(send(get("/account").cookie(session)).getRedirectedUrl())
          .isEqualTo("/sign-in?next=%2Faccount");
    }
    assertThat(send(get(profile)).getStatus()).isEqualTo(404);
    assertThat(send(get(profile).with(members.signedIn())).getStatus()).isEqualTo(404);
    assertThat(send(get(profile + "/profile.json")).getStatus()).isEqualTo(404);
    assertThat(mails()).isOne();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoSignsInIsAskedAndTakesItBack(Language language) throws Exception {
    close(signIn().getCookie("SESSION"));

    MockHttpServletResponse asked =
        send(signInForm().header("Accept-Language", language.code()).param("next", "/designs"));

    assertThat(asked.getStatus()).isEqualTo(200);
    assertThat(asked.getCookie("SESSION")).as("nobody is in yet").isNull();
    assertThat(asked.getContentAsString())
        .contains(texts.text(language, "people.come-back.button"))
        .doesNotContain(">people.");
    assertThat(send(get(profile)).getStatus()).as("asking changes nothing").isEqualTo(404);

    MockHttpServletResponse back =
        send(post("/sign-in/come-back").param("ticket", ticket(asked)).param("next", "/designs"));
    assertThat(back.getRedirectedUrl()).isEqualTo("/designs");
    assertThat(send(get("/account").cookie(back.getCookie("SESSION"))).getContentAsString())
        .contains(email);
    assertThat(send(get(profile)).getContentAsString()).contains("I have built wells");
    assertThat(signIn().getCookie("SESSION")).isNotNull();
  }

  @Test
  void theSecondStepIsAskedForFirst() throws Exception {
    close(signIn().getCookie("SESSION"));
    jdbc.sql("insert into people.authenticator values (:id, 'key', 1, now())")
        .param("id", awa.value())
        .update();

    assertThat(send(signInForm()).getContentAsString())
        .contains(texts.text(Language.EN, "people.second-step.ask.title"))
        .doesNotContain(texts.text(Language.EN, "people.come-back.button"));
  }

  @Test
  void noTicketOpensItButTheOneForWhoSignedIn() throws Exception {
    close(signIn().getCookie("SESSION"));
    String ticket = ticket(send(signInForm()));

    for (String forged :
        new String[] {"", "*", "AAAA", ticket.substring(1), awa + " 99999999999"}) {
      assertThat(send(post("/sign-in/come-back").param("ticket", forged)).getRedirectedUrl())
          .isEqualTo("/sign-in");
    }
    assertThat(send(get(profile)).getStatus()).isEqualTo(404);
    assertThat(send(get("/sign-in/come-back")).getRedirectedUrl()).isEqualTo("/sign-in");
  }

  @Test
  void aWrongPasswordClosesNothing() throws Exception {
    Cookie here = signIn().getCookie("SESSION");

    assertThat(send(post("/account/delete").cookie(here).param("password", "wrong")).getStatus())
        .isEqualTo(422);

    assertThat(send(get("/account").cookie(here)).getStatus()).isEqualTo(200);
    assertThat(send(get(profile)).getStatus()).isEqualTo(200);
    assertThat(mails()).isZero();
  }

  private MockHttpServletResponse close(Cookie session) throws Exception {
    return send(post("/account/delete").cookie(session).param("password", Members.PASSWORD));
  }

  private MockHttpServletResponse signIn() throws Exception {
    return send(signInForm());
  }

  private MockHttpServletRequestBuilder signInForm() {
    return post("/sign-in").param("email", email).param("password", Members.PASSWORD);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  private static String ticket(MockHttpServletResponse page) throws Exception {
    return page.getContentAsString().replaceAll("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
  }

  private int mails() {
    return jdbc.sql("select count(*) from platform.mail where recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }
}
