package org.corridor.people.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits for people of a project and of a partnership stands on their own pages, and only
 * there.
 */
@CorridorTest
class MyWorkPageTests {

  @Autowired TeamAtWork work;
  @Autowired JdbcClient jdbc;

  private Crew crew;
  private String entry = "";

  @BeforeEach
  void anEntryWaits() throws Exception {
    crew = work.start();
    entry = work.spend(crew, "Seeds");
  }

  @Test
  void anEntryWaitsForThoseWhoMayApproveItUntilOneDid() throws Exception {
    String address = crew.path() + "/spending?state=WAITING";
    assertThat(page(crew.awa())).contains(address, "1 entry waits for your approval");
    assertThat(page(crew.issa())).contains(address);
    for (PersonId other : new PersonId[] {crew.binta(), crew.pilar(), crew.stranger()}) {
      assertThat(page(other)).doesNotContain(address).contains("Nothing waits for you");
    }

    work.send(crew.issa(), post(entry + "/approve").param("base", "1"));
    assertThat(page(crew.awa())).doesNotContain(address);
  }

  @Test
  void anActivityWaitsForThoseWhoDoItOnceItIsDue() throws Exception {
    assertThat(page(crew.binta())).doesNotContain("/plan/");

    jdbc.sql("update projects.underway set start_day = '2025-01-01' where key = :key")
        .param("key", crew.key().value())
        .update();

    assertThat(page(crew.binta()))
        .contains(crew.path() + "/plan/", "An activity of yours has to be done", "late");
    assertThat(page(crew.pilar())).doesNotContain("/plan/");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itIsThereInEveryLanguage(Language language) throws Exception {
    for (PersonId reader : new PersonId[] {crew.awa(), crew.stranger()}) {
      assertThat(work.send(reader, get("/my-work").locale(language.locale())).getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("people.work.", "projects.money.");
    }
  }

  private String page(PersonId reader) throws Exception {
    return work.page("/my-work", reader);
  }
}
