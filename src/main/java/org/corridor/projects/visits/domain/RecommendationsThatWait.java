package org.corridor.projects.visits.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Recommendations that somebody is responsible for or has to answer, and visits whose findings they
 * have to write down.
 */
@Component
@Order(42)
class RecommendationsThatWait implements WaitsForPerson {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ReadVisits visits;
  private final Texts texts;

  RecommendationsThatWait(Team team, ProjectsUnderWay projects, ReadVisits visits, Texts texts) {
    this.team = team;
    this.projects = projects;
    this.visits = visits;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return team.of(person).stream()
        .filter(Member::here)
        .flatMap(member -> of(member, reader))
        .toList();
  }

  private Stream<Item> of(Member member, Language reader) {
    Optional<ProjectUnderWay> project = projects.find(member.project());
    if (project.isEmpty() || !project.get().runs()) {
      return Stream.empty();
    }
    LocalDate today = visits.today();
    return visits.of(member.project()).stream()
        .flatMap(
            visit ->
                visit.isOpen()
                    ? toWrite(visit, member, today, reader)
                    : toDo(visit, member, reader));
  }

  private Stream<Item> toWrite(Visit visit, Member member, LocalDate today, Language reader) {
    boolean theirs =
        visit.plan().author() == null
            ? member.coordinates()
            : member.id().equals(visit.plan().author());
    return theirs && visit.plan().from().isBefore(today.plusDays(1))
        ? Stream.of(
            new Item(
                texts.text(reader, "projects.visits.waits.report"),
                visit.plan().purpose(),
                visit.plan().to(),
                path(visit.project(), visit)))
        : Stream.empty();
  }

  private Stream<Item> toDo(Visit visit, Member member, Language reader) {
    return visit.recommendations().stream()
        .filter(Recommendation::waits)
        .filter(
            one ->
                one.answer() == null
                    ? member.coordinates()
                    : member.id().equals(one.wish().responsible())
                        || one.wish().responsible() == null && member.coordinates())
        .map(
            one ->
                new Item(
                    texts.text(
                        reader,
                        one.answer() == null
                            ? "projects.visits.waits.answer"
                            : "projects.visits.waits.do"),
                    one.wish().text(),
                    one.wish().due(),
                    path(visit.project(), visit) + "/recommendations/" + one.id()));
  }

  private static String path(ProjectKey key, Visit visit) {
    return key.path() + "/visits/" + visit.id();
  }
}
