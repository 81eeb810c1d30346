package org.corridor.projects.closing.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.closing.domain.CheckBack.Standing;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closings that somebody has to confirm, and check-backs that they are asked. */
@Component
@Order(43)
class ClosingsThatWait implements WaitsForPerson {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ClosingTable table;
  private final Texts texts;
  private final Clock clock;

  ClosingsThatWait(
      Team team, ProjectsUnderWay projects, ClosingTable table, Texts texts, Clock clock) {
    this.team = team;
    this.projects = projects;
    this.table = table;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return team.of(person).stream()
        .filter(member -> member.here() && member.works())
        .flatMap(member -> of(member, reader).stream())
        .toList();
  }

  private List<Item> of(Member member, Language reader) {
    ProjectKey key = member.project();
    List<Member> members = team.of(key);
    List<Item> items = new ArrayList<>();
    if (table.read(key).waitsFor(member, members)) {
      items.add(
          new Item(
              texts.text(reader, "projects.closing.waits.confirm"),
              projects.read(key).title(),
              null,
              key.path() + "/closing"));
    }
    List<Commitment> commitments = table.commitments(key);
    LocalDate today = LocalDate.now(clock);
    for (CheckBack one : table.checkBacks(key)) {
      commitments.stream()
          .filter(
              that -> that.id().equals(one.commitment()) && one.standing(today) == Standing.WAITING)
          .filter(
              that ->
                  CheckBackMails.asked(that, members)
                      .filter(asked -> asked.id().equals(member.id()))
                      .isPresent())
          .forEach(that -> items.add(item(that, one, key, reader)));
    }
    return items;
  }

  private Item item(Commitment commitment, CheckBack one, ProjectKey key, Language reader) {
    return new Item(
        texts.text(reader, "projects.closing.waits.answer"),
        commitment.pledge().what(),
        one.due(),
        key.path() + "/closing/check-backs/" + commitment.id() + "/" + one.months());
  }
}
