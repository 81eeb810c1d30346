package org.corridor.capacities.returns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.RosterEntries;
import org.corridor.capacities.returns.domain.NotePlacement;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A plan is its owner's; an adviser reads it as long as the owner lets them. */
@CorridorTest
class ReturnPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;
  @Autowired Skills skills;
  @Autowired RosterEntries roster;
  @Autowired NotePlacement placements;

  private final String secret = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private PersonId person = new PersonId(UUID.randomUUID());

  @BeforeEach
  void somebodyPlans() throws Exception {
    person = members.join();
    done(
        post("/return/about")
            .param("base", "0")
            .param("stage", "DECIDED")
            .param("country", "GE")
            .param("town", "Poti")
            .param("note", secret)
            .param("wanted[0].words", "zzqx work")
            .param("wanted[0].asked", "zzqx work")
            .param("wanted[0].concept", "own"));
    done(
        post("/return/certificates")
            .param("name", "Welder " + secret)
            .param("authority", "Ministry")
            .param("state", "ASKED"));
    done(post("/return/steps").param("words", "Seminar " + secret).param("kind", "ADAPTATION"));
  }

  private void done(MockHttpServletRequestBuilder deed) throws Exception {
    MockHttpServletResponse answer = perform(deed, person);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private String page(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  @Test
  void nobodyElseReadsAPlan() throws Exception {
    PersonId other = members.join();
    assertThat(page("/return", person)).contains(secret, "Welder " + secret, "Seminar " + secret);
    for (String path : List.of("/return", "/return/about", "/return/gaps", "/return/skills")) {
      assertThat(page(path, other)).doesNotContain(secret);
      assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
          .startsWith("/sign-in");
    }
  }

  @Test
  void anAdviserReadsItUntilThatIsTakenBack() throws Exception {
    SomeOrganisation adviser = SomeOrganisation.in(organisations, members, jdbc, false);
    String list = adviser.path() + "/returns";
    assertThat(page(list, adviser.representative())).doesNotContain("Nino " + secret);
    done(
        post("/return/share")
            .param("organisation", "https://corridor.example.org" + adviser.path() + "/")
            .param("name", "Nino " + secret));
    String shown = page(list, adviser.representative());
    assertThat(shown).contains("Nino " + secret).doesNotContain(person.toString());
    String plan = list + shown.replaceAll("(?s).*href=\"" + list + "(/[0-9a-f-]{36})\".*", "$1");
    assertThat(page(plan, adviser.representative()))
        .contains(secret, "Welder " + secret)
        .doesNotContain("/return/certificates", person.toString());
    for (PersonId who : List.of(adviser.editor(), adviser.member(), members.join())) {
      assertThat(perform(get(list), who).getStatus()).isEqualTo(403);
      assertThat(perform(get(plan), who).getStatus()).isEqualTo(403);
    }
    SomeOrganisation other = SomeOrganisation.in(organisations, members, jdbc, false);
    assertThat(
            perform(get(plan.replace(adviser.path(), other.path())), other.representative())
                .getStatus())
        .isEqualTo(404);

    done(post("/return/share/stop"));
    assertThat(perform(get(plan), adviser.representative()).getStatus()).isEqualTo(404);
    assertThat(page(list, adviser.representative())).doesNotContain(secret);
  }

  @Test
  void whatWasTypedIsKeptWhenItWasChangedElsewhere() throws Exception {
    MockHttpServletResponse late =
        perform(post("/return/about").param("base", "1").param("note", "late " + secret), person);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("late " + secret, "id=\"theirs\"", "Poti");
    MockHttpServletResponse wrong =
        perform(
            post("/return/placement").param("title", "kept " + secret).param("starts", "soon"),
            person);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("kept " + secret, "soon");
  }

  @Test
  void whoIsPlacedIsAskedWithOneTapAndRemindedTwice() throws Exception {
    done(
        post("/return/placement")
            .param("title", "Welder")
            .param("employer", "Harbour")
            .param("country", "GE")
            .param("kind", "INTERNSHIP")
            .param("starts", LocalDate.now().minusMonths(3).minusDays(1).toString()));
    placements.run();
    placements.run();
    assertThat(links()).hasSize(1);
    for (int i = 0; i < 3; i++) {
      waited();
      placements.run();
    }
    assertThat(links()).as("the question and two reminders").hasSize(3);
    assertThat(page("/return", person)).contains("no answer");

    String link = links().get(2);
    String asked = mvc.perform(get(link)).andReturn().getResponse().getContentAsString();
    assertThat(asked).contains("3 months").doesNotContain("Welder", "Harbour");
    mvc.perform(post(link).param("answer", "NONE").with(csrf()));
    assertThat(page("/return", person)).contains("no answer");
    mvc.perform(post(link).param("answer", "CHANGED").with(csrf()));
    assertThat(page("/return", person)).contains("In other work");
    assertThat(mvc.perform(get("/return-follow-up/x")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void workThatFitsIsExplainedAndWhatIsMissingLeadsToCourses() throws Exception {
    SomeOrganisation employer = SomeOrganisation.in(organisations, members, jdbc, false);
    NamedConcept nurse = skills.suggest("nurse", Language.EN, Language.EN, 1).get(0);
    NamedConcept welding = skills.suggest("welding", Language.EN, Language.EN, 1).get(0);
    String vacancy =
        String.valueOf(
            perform(
                    skill(
                            skill(post(employer.path() + "/vacancies/new"), "essential[0]", nurse),
                            "essential[1]",
                            welding)
                        .param("base", "0")
                        .param("publish", "1")
                        .param("title", "Nurse " + secret)
                        .param("description", "Care")
                        .param("written", "en")
                        .param("country", "GE")
                        .param("sector", "HEALTH")
                        .param("kind", "PERMANENT")
                        .param("languages", "Georgian")
                        .param("until", LocalDate.now().plusDays(30).toString())
                        .param("apply", "platform")
                        .param("posts", "1"),
                    employer.representative())
                .getRedirectedUrl());
    String course =
        String.valueOf(
            perform(
                    skill(post(employer.path() + "/courses/new"), "teaches[0]", welding)
                        .param("base", "0")
                        .param("publish", "1")
                        .param("title", "Course " + secret)
                        .param("description", "Weld")
                        .param("written", "en")
                        .param("country", "GE"),
                    employer.representative())
                .getRedirectedUrl());
    assertThat(vacancy).startsWith("/vacancies/");
    assertThat(page("/return", person)).doesNotContain(vacancy);

    done(skill(post("/return/skills").param("base", "3").param("where", "IT"), "skills[0]", nurse));
    assertThat(page("/return", person))
        .contains(
            "href=\"" + vacancy,
            "Can do: " + nurse.label(),
            "Missing: " + welding.label(),
            "Asked for: Georgian",
            "href=\"" + course);
    String entry = roster.nurse(person, List.of(nurse.id().value())).value().toString();
    assertThat(page("/return", person)).contains("Missing: Georgian").doesNotContain(entry);
    jdbc.sql("update capacities.entry set languages = array['ka'] where person = :id")
        .param("id", person.value())
        .update();
    assertThat(page("/return", person)).contains("Speaks a language asked for: Georgian");
  }

  private static MockHttpServletRequestBuilder skill(
      MockHttpServletRequestBuilder form, String row, NamedConcept concept) {
    return form.param(row + ".words", concept.label())
        .param(row + ".asked", concept.label())
        .param(row + ".written", "en")
        .param(row + ".concept", String.valueOf(concept.id().value()));
  }

  private void waited() {
    jdbc.sql(
            """
            update capacities.placement_follow_up set written_at = written_at - interval '11 days'
            where placement in (select id from capacities.placement where person = :id)
            """)
        .param("id", person.value())
        .update();
  }

  private List<String> links() {
    return jdbc
        .sql(
            """
            select plain from platform.mail m join people.person p on p.email = m.recipient
            where p.id = :id and plain like '%/return-follow-up/%' order by m.written_at
            """)
        .param("id", person.value())
        .query(String.class)
        .list()
        .stream()
        .map(mail -> mail.replaceAll("(?s).*(/return-follow-up/[\\w-]+).*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    SomeOrganisation adviser = SomeOrganisation.in(organisations, members, jdbc, false);
    done(
        post("/return/skills")
            .param("base", "3")
            .param("where", "IT")
            .param("skills[0].words", "zzqx skill")
            .param("skills[0].asked", "zzqx skill")
            .param("skills[0].concept", "own"));
    for (String path :
        List.of(
            "/return",
            "/return/about",
            "/return/skills",
            "/return/skills/details",
            "/return/certificates/new",
            "/return/gaps",
            "/return/placement",
            "/return/share",
            "/return/remove")) {
      check(path, language, person);
    }
    check("/return", language, members.join());
    check(adviser.path() + "/returns", language, adviser.representative());
  }

  private void check(String path, Language language, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path).locale(language.locale()), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .as(path)
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain(">capacities.", ">platform.");
  }
}
