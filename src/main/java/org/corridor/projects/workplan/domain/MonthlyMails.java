package org.corridor.projects.workplan.domain;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.projects.underway.DueInMonth;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each person once a month what is due of what they, or their partner, do; those who lead a
 * project also its milestones. It holds the plan's own words, and no note and no name of the team:
 * mails cannot be taken back.
 */
@Service
class MonthlyMails {

  private static final String KEY = "projects.workplan.mail";
  private static final int MOST_LINES = 40;

  private final ProjectsUnderWay projects;
  private final Team team;
  private final ReadWorkPlan plans;
  private final PlanReaders readers;
  private final List<DueInMonth> others;
  private final WriteToPeople people;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  MonthlyMails(
      ProjectsUnderWay projects,
      Team team,
      ReadWorkPlan plans,
      PlanReaders readers,
      List<DueInMonth> others,
      WriteToPeople people,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.projects = projects;
    this.team = team;
    this.plans = plans;
    this.readers = readers;
    this.others = others;
    this.people = people;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Somebody's part in a project. */
  private record Place(Member member, PlanNow plan) {}

  /** Writes for the month to whom nobody wrote for it yet. */
  void write(YearMonth month) {
    Map<PersonId, List<Place>> all = new LinkedHashMap<>();
    for (ProjectKey key : projects.running()) {
      PlanNow plan = plans.read(key);
      for (Member member : team.of(key)) {
        if (member.here() && member.works()) {
          team.personOf(member.id())
              .ifPresent(
                  person ->
                      all.computeIfAbsent(person, one -> new ArrayList<>())
                          .add(new Place(member, plan)));
        }
      }
    }
    all.forEach(
        (person, places) ->
            transaction.executeWithoutResult(status -> write(person, places, month)));
  }

  private void write(PersonId person, List<Place> places, YearMonth month) {
    List<Place> told = places.stream().filter(place -> !mark(place, month)).toList();
    if (!told.isEmpty()) {
      return;
    }
    List<Place> wanted =
        places.stream().filter(place -> readers.wantsMails(place.member().id())).toList();
    boolean several = wanted.size() > 1;
    String due = lines(wanted.stream().flatMap(place -> due(place, month, several)));
    String late = lines(wanted.stream().flatMap(place -> late(place, month, several)));
    if (due.isEmpty() && late.isEmpty()) {
      return;
    }
    people.write(
        person,
        KEY,
        Map.of(
            "due",
            due.isEmpty() ? "none" : due,
            "late",
            late.isEmpty() ? "none" : late,
            "month",
            "m" + month.getMonthValue(),
            "year",
            String.valueOf(month.getYear())),
        several ? "/under-way" : wanted.get(0).member().project().path() + "/plan?show=mine");
  }

  /** False where it was marked before. */
  private boolean mark(Place place, YearMonth month) {
    return jdbc.sql(
                """
                insert into projects.workplan_mail (member, project, month)
                values (:member, :project, :month) on conflict do nothing
                """)
            .param("member", place.member().id().value())
            .param("project", place.member().project().value())
            .param("month", Date.valueOf(month.atDay(1)))
            .update()
        == 1;
  }

  private Stream<String> due(Place place, YearMonth month, boolean several) {
    Stream<String> activities =
        mine(place)
            .filter(one -> one.days() != null && dueIn(one.days(), month))
            .map(one -> line(place, one, several));
    Stream<String> milestones =
        place.member().coordinates()
            ? place.plan().milestones().stream()
                .filter(one -> one.done() == null && YearMonth.from(one.day()).equals(month))
                .map(one -> title(place, several) + one.name() + " (" + one.day() + ")")
            : Stream.empty();
    return Stream.of(
            activities,
            milestones,
            of(place, several, one -> YearMonth.from(one.day()).equals(month)))
        .flatMap(one -> one);
  }

  private static boolean dueIn(Days days, YearMonth month) {
    return YearMonth.from(days.start()).equals(month) || YearMonth.from(days.end()).equals(month);
  }

  private Stream<String> of(Place place, boolean several, Predicate<DueInMonth.Due> which) {
    return others.stream()
        .flatMap(one -> one.due(place.plan().project(), place.member()).stream())
        .filter(which)
        .map(one -> title(place, several) + one.text() + " (" + one.day() + ")");
  }

  private Stream<String> late(Place place, YearMonth month, boolean several) {
    LocalDate first = month.atDay(1);
    return Stream.concat(
        mine(place).filter(one -> one.late(first)).map(one -> line(place, one, several)),
        of(place, several, one -> one.day().isBefore(first)));
  }

  private static Stream<PlannedActivity> mine(Place place) {
    return place.plan().activities().stream()
        .filter(one -> !one.done() && one.isOf(place.member()));
  }

  private static String line(Place place, PlannedActivity one, boolean several) {
    Days days = one.days();
    return title(place, several)
        + one.name()
        + (days == null ? "" : " (" + days.start() + " – " + days.end() + ")");
  }

  private static String title(Place place, boolean several) {
    return several ? place.plan().project().title() + ": " : "";
  }

  private static String lines(Stream<String> lines) {
    return lines.limit(MOST_LINES).map(line -> "– " + line).collect(Collectors.joining("\n"));
  }
}
