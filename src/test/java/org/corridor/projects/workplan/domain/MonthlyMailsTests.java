package org.corridor.projects.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaves the house about a plan: the mail of the month and the calendar. */
@CorridorTest
class MonthlyMailsTests {

  private static final YearMonth JULY = YearMonth.of(2027, 7);

  @Autowired TeamAtWork work;
  @Autowired MonthlyMails mails;
  @Autowired ReadWorkPlan plans;
  @Autowired WorkPlanFeed feed;
  @Autowired PlanReaders readers;
  @Autowired Team team;
  @Autowired JdbcClient jdbc;

  private Crew crew;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
  }

  @Test
  void eachIsToldOnceAMonthWhatIsTheirsOrTheirPartners() throws Exception {
    // p2 does ac4, July and August; Binta gets it, so that it is no longer Issa's
    assertThat(
            status(
                crew.awa(),
                "/plan/ac4/responsible",
                "base",
                "0",
                "responsible",
                member("Binta").toString()))
        .isEqualTo(302);
    mails.write(JULY);
    mails.write(JULY);

    String name = plans.read(crew.key()).activity("ac4").orElseThrow().name();
    assertThat(to(crew.binta())).hasSize(1).first().asString().contains(name, "July 2027");
    assertThat(to(crew.issa()))
        .hasSize(1)
        .allSatisfy(text -> assertThat(text).doesNotContain(name));
    assertThat(to(crew.pilar())).isEmpty();
    assertThat(to(crew.stranger())).isEmpty();
    assertThat(to(crew.binta()).get(0)).doesNotContain("Awa", "Issa");

    mails.write(JULY.plusMonths(1));
    assertThat(to(crew.binta())).hasSize(2);
  }

  @Test
  void whoRefusesItGetsNone() throws Exception {
    assertThat(status(crew.issa(), "/plan/mails", "wanted", "false")).isEqualTo(302);
    mails.write(JULY);
    assertThat(to(crew.issa())).isEmpty();
    assertThat(work.page(crew.path() + "/plan", crew.issa())).contains("Send it to me");
  }

  @Test
  void theCalendarIsStrictAndASecondImportUpdates() throws Exception {
    String before = calendar(Language.FR);
    Calendar first = new CalendarBuilder().build(new StringReader(before));
    assertThat(first.validate().hasErrors()).isFalse();
    VEvent event = event(first, "activity-ac4-");
    assertThat(event.getSequence().getSequenceNo()).isZero();

    assertThat(
            status(
                crew.awa(),
                "/plan/ac4/dates",
                "base",
                "0",
                "start",
                "2027-07-10",
                "end",
                "2027-09-09"))
        .isEqualTo(302);
    assertThat(
            status(
                crew.awa(),
                "/plan/milestones",
                "id",
                "6d2c4cf0-0000-4000-8000-" + crew.awa().value().toString().substring(24),
                "name",
                "La presse tourne; enfin, oui",
                "day",
                "2027-10-01"))
        .isEqualTo(302);

    String after = calendar(Language.FR);
    Calendar second = new CalendarBuilder().build(new StringReader(after));
    assertThat(second.validate().hasErrors()).isFalse();
    VEvent moved = event(second, "activity-ac4-");
    assertThat(moved.getUid()).isEqualTo(event.getUid());
    assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);
    assertThat(after)
        .contains("DTSTART;VALUE=DATE:20270710", "DTEND;VALUE=DATE:20270910", "LAST-MODIFIED:")
        .contains("La presse tourne\\; enfin\\, oui")
        .doesNotContain("Awa", "Binta");
    assertThat(calendar(Language.FR)).isEqualTo(after);
  }

  @Test
  void theAddressIsSecretCanBeRenewedAndEndsWithThePlaceInTheTeam() throws Exception {
    String first = address(crew.pilar());
    assertThat(work.send(crew.stranger(), get(first)).getContentAsString())
        .startsWith("BEGIN:VCALENDAR");
    String second = address(crew.pilar());
    assertThat(work.send(crew.stranger(), get(first)).getStatus()).isEqualTo(404);
    assertThat(work.send(crew.stranger(), get(second)).getStatus()).isEqualTo(200);
    status(crew.pilar(), "/team/" + member("Pilar") + "/remove");
    assertThat(work.send(crew.stranger(), get(second)).getStatus()).isEqualTo(404);

    String third = address(crew.binta());
    status(crew.binta(), "/plan/calendar/stop");
    assertThat(work.send(crew.stranger(), get(third)).getStatus()).isEqualTo(404);
    assertThat(status(crew.stranger(), "/plan/calendar")).isEqualTo(404);
  }

  private String address(PersonId person) {
    String[] address = new String[1];
    work.as(
        person,
        () ->
            address[0] =
                "/under-way/calendar/"
                    + readers.renewAddress(crew.key(), Language.EN).token()
                    + ".ics");
    return address[0];
  }

  private String calendar(Language language) {
    return feed.write(plans.read(crew.key()), language);
  }

  private static VEvent event(Calendar calendar, String id) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .filter(one -> one.getUid().orElseThrow().getValue().startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> to(PersonId person) {
    return jdbc.sql(
            """
            select m.subject || ' ' || m.plain from platform.mail m
            join people.person p on p.email = m.recipient where p.id = :id
            and m.plain like '%/plan%' order by m.written_at
            """)
        .param("id", person.value())
        .query(String.class)
        .list();
  }

  private MemberId member(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .map(Member::id)
        .findFirst()
        .orElseThrow();
  }

  private int status(PersonId by, String page, String... parameters) throws Exception {
    var request = post(crew.path() + page);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return work.send(by, request).getStatus();
  }
}
