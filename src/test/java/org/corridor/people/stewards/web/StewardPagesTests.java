package org.corridor.people.stewards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CorridorTest
class StewardPagesTests {

  private static final List<String> PAGES =
      List.of("/stewards", "/stewards/acts", "/stewards/people");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String email = "candidate-" + UUID.randomUUID() + "@example.org";
  private PersonId steward = new PersonId(UUID.randomUUID());

  @BeforeEach
  void thereIsASteward() {
    steward = stewards.appoint();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguageForStewardsAndForNobodyElse(Language language)
      throws Exception {
    members.join(email, "Candidate Camara");
    appoint(email, "known for years");
    for (String path : PAGES) {
      MockHttpServletResponse answer = perform(get(path).locale(language.locale()), steward);
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains(texts.text(language, "people.stewards.title"))
          .doesNotContain("people.stewards.", ">people.");
      MockHttpServletResponse other = perform(get(path), members.join());
      assertThat(other.getStatus()).as(path).isEqualTo(403);
      assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
          .startsWith("/sign-in");
    }
  }

  @Test
  void aStewardAppointsAnotherWhoIsToldAndStandsInTheTrail() throws Exception {
    PersonId candidate = members.join(email, "Candidate Camara");
    assertThat(perform(get("/stewards"), candidate).getStatus()).isEqualTo(403);

    appoint(email, "known for years");

    assertThat(perform(get("/stewards"), candidate).getStatus()).isEqualTo(200);
    assertThat(perform(get("/stewards/acts"), candidate).getContentAsString())
        .contains(
            "Candidate Camara", "known for years", text("people.stewards.act.steward-appointed"));
    assertThat(mails()).hasSize(1);

    perform(
        post("/stewards/dismiss").param("person", "" + candidate).param("why", "moved away"),
        steward);
    assertThat(perform(get("/stewards"), candidate).getStatus()).isEqualTo(403);
    assertThat(perform(get("/stewards/acts"), steward).getContentAsString()).contains("moved away");
    assertThat(mails()).hasSize(2).anyMatch(mail -> mail.contains("moved away"));
  }

  @Test
  void nobodyIsAppointedWithoutAnAccountOrAReasonOrTwice() throws Exception {
    assertThat(appoint(email, "why not").getContentAsString())
        .contains(text("people.stewards.no-account"), email);
    members.join(email, "Candidate Camara");
    assertThat(appoint(email, "").getContentAsString()).contains("id=\"why-error\"");
    assertThat(appoint("nobody", "why not").getContentAsString()).contains("id=\"email-error\"");
    assertThat(appoint(email, "why not").getStatus()).isEqualTo(302);
    assertThat(appoint(email, "why not").getContentAsString())
        .contains(text("people.stewards.is-one"));
  }

  @Test
  void membersAppointAndDismissNobody() throws Exception {
    PersonId member = members.join(email, "Candidate Camara");
    assertThat(
            perform(post("/stewards/appoint").param("email", email).param("why", "me"), member)
                .getStatus())
        .isEqualTo(403);
    assertThat(
            perform(
                    post("/stewards/dismiss").param("person", "" + steward).param("why", "no"),
                    member)
                .getStatus())
        .isEqualTo(403);
    assertThat(perform(get("/stewards"), member).getStatus()).isEqualTo(403);
    assertThat(perform(get("/stewards"), steward).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse appoint(String address, String why) throws Exception {
    return perform(post("/stewards/appoint").param("email", address).param("why", why), steward);
  }

  private List<String> mails() {
    return jdbc.sql("select plain from platform.mail where recipient = :to")
        .param("to", email)
        .query(String.class)
        .list();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(path);
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
