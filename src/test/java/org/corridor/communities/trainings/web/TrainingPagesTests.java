package org.corridor.communities.trainings.web;

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
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.EvidenceSource.Counts;
import org.corridor.projects.underway.ProjectKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of trainings, their register and certificates, as everybody who may and not. */
@CorridorTest
class TrainingPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired List<EvidenceSource> sources;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeOrganisation ours;

  @BeforeEach
  void anOrganisation() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder full(String path) {
    return post(path)
        .param("base", "0")
        .param("kind", "TRAINERS")
        .param("title", "Budgets <b> " + word)
        .param("about", "How to *count*")
        .param("language", "en")
        .param("statements", "I can draw up a budget\nI can read a report");
  }

  private String kept() throws Exception {
    MockHttpServletResponse answer = send(full("/trainings/new"), ours.representative());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String session(String training) throws Exception {
    String id = UUID.randomUUID().toString();
    send(
        post(training + "/sessions")
            .param("id", id)
            .param("side", "ORIGIN")
            .param("country", "ML")
            .param("place", "Kayes")
            .param("day", LocalDate.now().minusDays(3).toString())
            .param("hours", "6"),
        ours.representative());
    return id;
  }

  private String participant(String training, String session, String name, String sex)
      throws Exception {
    String id = UUID.randomUUID().toString();
    MockHttpServletResponse answer =
        send(
            post(training + "/register")
                .param("id", id)
                .param("name", name)
                .param("sex", sex)
                .param("country", "ML")
                .param("before0", "2")
                .param("after0", "4")
                .param("attended", session),
            ours.representative());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return id;
  }

  @Test
  void aDraftAndARegisterAreForThoseWhoSpeakForTheOrganisation() throws Exception {
    String training = kept();
    PersonId stranger = members.join();
    assertThat(visit(training).getStatus()).isEqualTo(404);
    assertThat(send(get(training), stranger).getStatus()).isEqualTo(404);
    assertThat(visit("/trainings?q=" + word).getContentAsString()).doesNotContain(training);
    send(post(training + "/publish"), ours.representative());
    assertThat(visit("/trainings?q=" + word).getContentAsString()).contains(training);
    String session = session(training);
    String one = participant(training, session, "Awa " + word, "female");
    String page = visit(training).getContentAsString();
    assertThat(page).contains("<em>count</em>", "Kayes").doesNotContain("Awa " + word);
    for (PersonId other : List.of(stranger, ours.member(), ours.editor())) {
      for (String path :
          List.of("/register", "/register/new", "/register/" + one, "/edit", "/sessions")) {
        assertThat(send(get(training + path), other).getStatus()).as(path).isEqualTo(403);
      }
      assertThat(send(post(training + "/register/" + one + "/remove"), other).getStatus())
          .isEqualTo(403);
    }
    send(post(training + "/withdraw"), ours.representative());
    assertThat(visit(training).getStatus()).isEqualTo(404);
    assertThat(send(get(training + "/register"), stranger).getStatus()).isEqualTo(404);
  }

  @Test
  void figuresOfFewPeopleAreNotShown() throws Exception {
    String training = kept();
    String session = session(training);
    send(post(training + "/publish"), ours.representative());
    for (int i = 0; i < 4; i++) {
      participant(training, session, "W" + i, "female");
    }
    String trained = texts.text(Language.EN, "communities.trainings.trained");
    assertThat(visit(training).getContentAsString()).doesNotContain(trained);
    participant(training, session, "W5", "female");
    participant(training, session, "M1", "male");
    assertThat(visit(training).getContentAsString())
        .contains(trained, texts.text(Language.EN, Dimension.SEX.text("female")))
        .doesNotContain(texts.text(Language.EN, Dimension.SEX.text("male")) + "<");

    jdbc.sql("update communities.training set project = :project where id = :id::uuid")
        .param("project", "p-" + word)
        .param("id", training.substring(training.lastIndexOf('/') + 1))
        .update();
    EvidenceSource source =
        sources.stream()
            .filter(one -> one.code().equals("communities.trained"))
            .findFirst()
            .orElseThrow();
    LocalDate today = LocalDate.now();
    Counts counts =
        source
            .counts(new ProjectKey("p-" + word), today.minusDays(9), today, Set.of(Dimension.SEX))
            .orElseThrow();
    assertThat(counts.total()).isEqualByComparingTo("5");
    assertThat(counts.parts()).hasSize(1);
    assertThat(
            source
                .counts(new ProjectKey("p-" + word), today, today, Set.of())
                .orElseThrow()
                .total())
        .isEqualByComparingTo("0");
    assertThat(source.counts(new ProjectKey("other"), today, today, Set.of())).isEmpty();
  }

  @Test
  void aCertificateIsForWhoWasThereAndCanBeCheckedByAnybody() throws Exception {
    String training = kept();
    String session = session(training);
    String awa = participant(training, session, "=Awa " + word, "female");
    String absent = participant(training, "", "Ben " + word, "male");
    send(post(training + "/register/" + awa + "/certify"), ours.representative());
    send(post(training + "/register/" + absent + "/certify"), ours.representative());
    List<String> numbers =
        jdbc.sql(
                "select number from communities.training_participant where training = :id::uuid and number is not null")
            .param("id", training.substring(training.lastIndexOf('/') + 1))
            .query(String.class)
            .list();
    assertThat(numbers).hasSize(1);
    assertThat(visit("/certificates/" + numbers.get(0)).getContentAsString())
        .contains("Awa " + word, "Budgets &lt;b&gt; " + word);
    String table =
        send(get(training + "/register.csv"), ours.representative()).getContentAsString();
    assertThat(table.lines()).hasSize(3);
    assertThat(table).contains("\"'=Awa " + word, "\"Ben " + word);
    assertThat(send(get(training + "/register.csv"), members.join()).getStatus()).isEqualTo(404);
    assertThat(visit("/certificates/AAAAA-AAAAA-AAAA").getStatus()).isEqualTo(404);
    MockHttpServletResponse pdf =
        send(get(training + "/register/" + awa + "/certificate.pdf"), ours.representative());
    assertThat(pdf.getContentType()).startsWith("application/pdf");
    assertThat(new String(pdf.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    assertThat(
            send(get(training + "/register/" + absent + "/certificate.pdf"), ours.representative())
                .getStatus())
        .isEqualTo(404);
    send(post(training + "/register/" + awa + "/remove"), ours.representative());
    assertThat(visit("/certificates/" + numbers.get(0)).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidAndWhoIsSlowerSeesBoth() throws Exception {
    assertThat(
            send(post("/trainings/new").param("title", ""), ours.representative())
                .getContentAsString())
        .contains("kind-error", "title-error");
    String training = kept();
    assertThat(send(full(training + "/edit"), ours.representative()).getStatus()).isEqualTo(302);
    assertThat(send(full(training + "/edit"), ours.representative()).getStatus()).isEqualTo(409);
    assertThat(
            send(
                    post(training + "/sessions").param("side", "ORIGIN").param("day", "soon"),
                    ours.representative())
                .getContentAsString())
        .contains("country-error", "day-error", "hours-error");
    assertThat(
            send(post(training + "/register").param("name", ""), ours.representative()).getStatus())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String training = kept();
    String session = session(training);
    String one = participant(training, session, "Awa", "female");
    for (String page :
        List.of(
            "/trainings",
            "/trainings?q=" + word + "none",
            "/trainings/new",
            "/trainings/mine",
            training,
            training + "/edit",
            training + "/sessions",
            training + "/register",
            training + "/register/new",
            training + "/register/" + one,
            training + "/remove")) {
      MockHttpServletResponse answer =
          send(get(page).header("Accept-Language", language.code()), ours.representative());
      assertThat(answer.getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
  }
}
