package org.corridor.projects.closing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.projects.closing.domain.CheckBack.Kept;
import org.corridor.projects.closing.domain.CheckBack.Standing;
import org.corridor.projects.closing.domain.Commitment.Pledge;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** What is asked once a project is closed. */
@CorridorTest
class CheckBackTests {

  /** A project that closed a year ago: the first two check-backs are due. */
  private static final LocalDate TODAY = LocalDate.now();

  private static final LocalDate CLOSED = TODAY.minusYears(1);

  @Autowired TeamAtWork work;
  @Autowired CheckBackMails mails;
  @Autowired CloseProject close;
  @Autowired ClosingTable table;
  @Autowired ProjectLife life;
  @Autowired Team team;
  @Autowired JdbcClient jdbc;
  @Autowired List<WaitsForPerson> waits;

  private Crew crew;
  private UUID press;
  private UUID savings;

  @BeforeEach
  void aProjectThatClosedAYearAgo() throws Exception {
    crew = work.start();
    press = UUID.randomUUID();
    savings = UUID.randomUUID();
    Member binta = member("Binta");
    table.lock(crew.key());
    table.save(
        crew.key(),
        new Commitment(press, new Pledge("The press", "Coop", binta.id(), null, "", ""), 1));
    table.save(
        crew.key(), new Commitment(savings, new Pledge("Savings", "Club", null, null, "", ""), 1));
    for (UUID one : List.of(press, savings)) {
      CheckBack.AFTER.forEach(months -> table.save(CheckBack.of(one, months, CLOSED)));
    }
    life.close(crew.key(), CLOSED);
  }

  @Test
  void thoseResponsibleAreAskedAndRemindedOnce() throws Exception {
    LocalDate first = CLOSED.plusMonths(6);
    mails.write(first.minusDays(1));
    assertThat(to(crew.binta())).isEmpty();
    mails.write(first);
    mails.write(first);
    assertThat(to(crew.binta()))
        .hasSize(1)
        .first()
        .asString()
        .contains("The press", "sesame")
        .doesNotContain("Savings", "Awa", "Once more");
    assertThat(to(crew.awa())).hasSize(1).first().asString().contains("Savings");
    assertThat(to(crew.issa())).isEmpty();

    answer(crew.issa(), savings, 6, Kept.KEPT, "");
    mails.write(first.plusDays(30));
    mails.write(first.plusDays(31));
    assertThat(to(crew.binta())).hasSize(2).last().asString().contains("Once more");
    assertThat(to(crew.awa())).hasSize(1);
    mails.write(first.plusDays(90));
    assertThat(to(crew.binta())).hasSize(2);
    assertThat(checkBack(press, 6).standing(first.plusDays(61))).isEqualTo(Standing.NO_ANSWER);
  }

  @Test
  void whoLeftIsNotAskedButWhoCoordinatesIs() throws Exception {
    work.send(crew.binta(), post(crew.path() + "/team/" + member("Binta").id() + "/remove"));
    mails.write(CLOSED.plusMonths(6));
    assertThat(to(crew.binta())).isEmpty();
    assertThat(to(crew.awa())).hasSize(1).first().asString().contains("The press", "Savings");
  }

  @Test
  void anybodyWhoWorksInTheTeamAnswersAlthoughTheProjectIsClosed() throws Exception {
    String page = crew.path() + "/closing/check-backs/" + press + "/6";
    assertThat(waiting(crew.binta())).contains(page);
    assertThat(waiting(crew.issa())).doesNotContain(page);
    assertThat(work.page(page, crew.issa())).contains("name=\"kept\"");
    assertThat(work.page(page, crew.pilar())).doesNotContain("name=\"kept\"");
    assertThat(work.send(crew.pilar(), post(page).param("kept", "KEPT")).getStatus())
        .isEqualTo(403);
    assertThat(work.send(crew.stranger(), post(page).param("kept", "KEPT")).getStatus())
        .isEqualTo(404);
    assertThat(work.send(crew.stranger(), get(page)).getStatus()).isEqualTo(404);
    MockHttpServletResponse bare =
        work.send(crew.issa(), post(page).param("base", "0").param("kept", "DROPPED"));
    assertThat(bare.getStatus()).isEqualTo(422);
    assertThat(bare.getContentAsString()).contains("Say why, or what is different.");
    for (int i = 0; i < 2; i++) {
      assertThat(
              work.send(
                      crew.issa(),
                      post(page)
                          .param("base", "0")
                          .param("kept", "PARTLY")
                          .param("why", "Half the year")
                          .param("evidence", "https://example.org/book"))
                  .getStatus())
          .isEqualTo(302);
    }
    assertThat(work.page(crew.path() + "/closing", crew.pilar()))
        .contains("Half the year", "href=\"https://example.org/book\"", "kept in part");
    assertThat(waiting(crew.binta())).doesNotContain(page);

    MockHttpServletResponse stale =
        work.send(crew.binta(), post(page).param("base", "0").param("kept", "KEPT"));
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("Half the year");
    assertThat(
            work.send(crew.awa(), get(crew.path() + "/closing/check-backs/" + press + "/7"))
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void theUseCaseItselfKeepsObserversOut() {
    assertThatThrownBy(() -> answer(crew.pilar(), press, 6, Kept.KEPT, ""))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> answer(crew.awa(), press, 24, Kept.KEPT, ""))
        .isInstanceOf(ClosingRefused.class);
  }

  private void answer(PersonId by, UUID commitment, int months, Kept kept, String why) {
    work.as(by, () -> close.answer(crew.key(), commitment, months, 0, kept, why, ""));
  }

  private CheckBack checkBack(UUID commitment, int months) {
    return table.checkBacks(crew.key()).stream()
        .filter(one -> one.commitment().equals(commitment) && one.months() == months)
        .findFirst()
        .orElseThrow();
  }

  private Member member(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> waiting(PersonId person) {
    List<String> paths = new java.util.ArrayList<>();
    work.as(
        person,
        () ->
            waits.stream()
                .flatMap(one -> one.waiting(person, Language.EN).stream())
                .forEach(item -> paths.add(item.path())));
    return paths;
  }

  private List<String> to(PersonId person) {
    return jdbc.sql(
            """
            select m.subject || ' ' || m.plain from platform.mail m
            join people.person p on p.email = m.recipient where p.id = :id
            and m.plain like '%/closing%' order by m.written_at
            """)
        .param("id", person.value())
        .query(String.class)
        .list();
  }
}
