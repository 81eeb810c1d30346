package org.corridor.capacities.courses.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.courses.Courses;
import org.corridor.capacities.courses.OpenCourse;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
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

/** The pages of courses, as everybody who may and not. */
@CorridorTest
class CoursePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Courses courses;
  @Autowired Skills skills;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeOrganisation ours;
  private String list = "";
  private ConceptId welding = new ConceptId(1);

  @BeforeEach
  void aTrainingCentre() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    list = ours.path() + "/courses";
    welding = skills.suggest("welder", Language.EN, Language.EN, 1).get(0).id();
  }

  private MockHttpServletRequestBuilder full(String path) {
    return post(path)
        .param("base", "1")
        .param("title", "Welding <b> " + word)
        .param("description", "For beginners")
        .param("written", "en")
        .param("teaches[0].words", "weld")
        .param("teaches[0].asked", "weld")
        .param("teaches[0].written", "en")
        .param("teaches[0].concept", String.valueOf(welding.value()))
        .param("country", "GE")
        .param("town", "Poti")
        .param("starts", LocalDate.now().plusDays(20).toString())
        .param("ends", LocalDate.now().plusDays(40).toString())
        .param("until", LocalDate.now().plusDays(10).toString())
        .param("price", "120")
        .param("currency", "GEL")
        .param("languages", "Georgian")
        .param("link", "https://example.org/enrol");
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

  private String made(boolean publish) throws Exception {
    MockHttpServletRequestBuilder form = full(list + "/new");
    MockHttpServletResponse answer =
        send(publish ? form.param("publish", "1") : form, ours.representative());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String found() throws Exception {
    return visit("/courses?q=" + word).getContentAsString();
  }

  @Test
  void aDraftIsForThoseWhoSpeakForItAndWhatIsPublishedForAll() throws Exception {
    String course = made(false);
    assertThat(visit(course).getStatus()).isEqualTo(404);
    assertThat(send(get(course), ours.editor()).getStatus()).as("speaks not").isEqualTo(404);
    assertThat(found()).doesNotContain(course);
    assertThat(teaching()).isEmpty();

    send(post(course + "/publish"), ours.representative());
    assertThat(visit(course).getContentAsString())
        .contains("Welding &lt;b&gt;", "Poti", "120", "https://example.org/enrol")
        .contains("name=\"description\"");
    assertThat(found()).contains(course);
    assertThat(visit("/courses?q=" + word + "&country=FR").getContentAsString())
        .doesNotContain(course);
    assertThat(visit(ours.path()).getContentAsString()).contains(course);
    assertThat(teaching()).hasSize(1);

    send(post(course + "/remove"), ours.representative());
    assertThat(visit(course).getStatus()).as("what others read is not removed").isEqualTo(200);
    send(post(course + "/end"), ours.representative());
    assertThat(visit(course).getStatus()).isEqualTo(404);
    assertThat(found()).doesNotContain(course);
  }

  private List<OpenCourse> teaching() {
    return courses.teaching(List.of(welding), "GE", 100).values().stream()
        .flatMap(List::stream)
        .filter(one -> one.organisation().id().equals(ours.id()))
        .toList();
  }

  @Test
  void whoDoesNotSpeakForTheCentreChangesNothing() throws Exception {
    String course = made(true);
    for (PersonId stranger : List.of(members.join(), ours.member(), ours.editor())) {
      assertThat(send(get(list), stranger).getStatus()).isEqualTo(403);
      assertThat(send(get(list + "/new"), stranger).getStatus()).isEqualTo(403);
      assertThat(send(full(list + "/new"), stranger).getStatus()).isEqualTo(403);
      assertThat(send(get(course + "/edit"), stranger).getStatus()).isEqualTo(404);
      for (String deed : List.of("/edit", "/publish", "/end", "/remove")) {
        assertThat(send(full(course + deed), stranger).getStatus()).as(deed).isEqualTo(404);
      }
    }
    assertThat(send(get("/organisations/none/courses"), ours.representative()).getStatus())
        .isEqualTo(404);
    assertThat(visit("/courses/nothing").getStatus()).isEqualTo(404);
    assertThat(found()).contains(course);
  }

  @Test
  void coursesOfAHiddenOrganisationAndThoseThatAreOverDoNotShow() throws Exception {
    String course = made(true);
    String over = made(true);
    jdbc.sql("update capacities.course set until = current_date - 2 where id = :id::uuid")
        .param("id", over.substring(over.lastIndexOf('/') + 1))
        .update();
    assertThat(visit(over).getStatus()).isEqualTo(404);
    assertThat(found()).contains(course).doesNotContain(over);
    jdbc.sql(
            """
            insert into people.hidden_page (id, organisation, since, why)
            values (gen_random_uuid(), :id, now(), 'test')
            """)
        .param("id", ours.id().value())
        .update();

    assertThat(visit(course).getStatus()).isEqualTo(404);
    assertThat(found())
        .doesNotContain(course)
        .contains(texts.text(Language.EN, "capacities.courses.count", "count", 0));
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    MockHttpServletResponse nothing = send(post(list + "/new"), ours.representative());
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(nothing.getContentAsString())
        .contains("title-error", "description-error", "country-error");

    MockHttpServletResponse wrong =
        send(
            post(list + "/new")
                .param("title", "x".repeat(151))
                .param("description", "Kept <i>")
                .param("online", "1")
                .param("starts", "soon")
                .param("until", "2031-02-30")
                .param("price", "12")
                .param("languages", "Qqq")
                .param("link", "javascript:alert(1)"),
            ours.representative());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("title-error", "starts-error", "until-error", "currency-error")
        .contains("languages-error", "link-error", "Kept &lt;i&gt;")
        .contains("type=\"text\" id=\"starts\"", "value=\"soon\"")
        .doesNotContain("country-error");

    MockHttpServletResponse order =
        send(
            post(list + "/new")
                .param("title", "Backwards")
                .param("description", "x")
                .param("online", "1")
                .param("starts", "2031-05-01")
                .param("ends", "2031-04-01"),
            ours.representative());
    assertThat(order.getContentAsString())
        .contains(texts.text(Language.EN, "capacities.courses.order"));
  }

  @Test
  void whoIsSlowerSeesBothAndADoubleClickMakesOne() throws Exception {
    String id = UUID.randomUUID().toString();
    String course = "/courses/" + id;
    for (int twice = 0; twice < 2; twice++) {
      assertThat(
              send(full(list + "/new").param("id", id), ours.representative()).getRedirectedUrl())
          .isEqualTo(course);
    }
    assertThat(
            jdbc.sql("select count(*) from capacities.course where organisation = :id")
                .param("id", ours.id().value())
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(
            send(
                    post(course + "/edit")
                        .param("base", "1")
                        .param("title", "Faster")
                        .param("description", "x")
                        .param("online", "1"),
                    ours.representative())
                .getStatus())
        .isEqualTo(302);

    MockHttpServletResponse slower = send(full(course + "/edit"), ours.representative());
    assertThat(slower.getStatus()).isEqualTo(409);
    assertThat(slower.getContentAsString())
        .contains("Faster", "value=\"Welding &lt;b> " + word, "name=\"base\" value=\"2\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String course = made(true);
    for (String page : List.of(list, list + "/new", course, course + "/edit", "/courses")) {
      assertThat(
              send(get(page).header("Accept-Language", language.code()), ours.representative())
                  .getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">capacities.");
    }
    assertThat(
            mvc.perform(
                    get("/courses?q=" + word + "nothing")
                        .header("Accept-Language", language.code()))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains(texts.text(language, "capacities.courses.empty"));
  }
}
