package org.corridor.projects.money.domain;

import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entries of others that somebody has to look at. */
@Component
@Order(40)
class ApprovalsThatWait implements WaitsForPerson {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final SpendingTable spendings;
  private final Texts texts;

  ApprovalsThatWait(Team team, ProjectsUnderWay projects, SpendingTable spendings, Texts texts) {
    this.team = team;
    this.projects = projects;
    this.spendings = spendings;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return team.of(person).stream()
        .filter(member -> member.here() && member.approves())
        .flatMap(member -> of(member, reader).stream())
        .toList();
  }

  private List<Item> of(Member member, Language reader) {
    ProjectUnderWay project = projects.read(member.project());
    int waiting = spendings.waitingFor(member);
    return waiting == 0 || !project.runs()
        ? List.of()
        : List.of(
            new Item(
                texts.text(reader, "projects.money.waits", "count", waiting),
                project.title(),
                null,
                project.key().path() + "/spending?state=WAITING"));
  }
}
