package org.corridor.communities.events.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On whose behalf somebody may hold an event, and what of that a reader may see. */
@Component
@Transactional(readOnly = true)
public class Belongings {

  private final EventDoors doors;
  private final Representation representation;
  private final Organisations organisations;
  private final Circles circles;
  private final Team team;
  private final ProjectsUnderWay projects;

  Belongings(
      EventDoors doors,
      Representation representation,
      Organisations organisations,
      Circles circles,
      Team team,
      ProjectsUnderWay projects) {
    this.doors = doors;
    this.representation = representation;
    this.organisations = organisations;
    this.circles = circles;
    this.team = team;
    this.projects = projects;
  }

  /** What the signed-in person can choose from. */
  public record Choices(
      List<OrganisationView> organisations,
      List<CircleView> circles,
      List<ProjectUnderWay> projects) {
    public Choices {
      organisations = List.copyOf(organisations);
      circles = List.copyOf(circles);
      projects = List.copyOf(projects);
    }
  }

  public Choices choices() {
    PersonId me = doors.me();
    List<ProjectUnderWay> works =
        team.of(me).stream()
            .filter(member -> member.here() && member.works())
            .map(Member::project)
            .distinct()
            .flatMap(key -> projects.find(key).stream())
            .toList();
    return new Choices(representation.spokenForBy(me), circles.mine(me), works);
  }

  /**
   * What stands there already may stay, also where somebody else chose it.
   *
   * @throws AccessDeniedException for what is not theirs to choose
   */
  void require(Belonging wanted, Belonging before) {
    Choices own = choices();
    OrganisationId organisation = wanted.organisation();
    CircleId circle = wanted.circle();
    ProjectKey project = wanted.project();
    boolean may =
        (organisation == null
                || organisation.equals(before.organisation())
                || own.organisations().stream().anyMatch(one -> one.id().equals(organisation)))
            && (circle == null
                || circle.equals(before.circle())
                || own.circles().stream().anyMatch(one -> one.id().equals(circle)))
            && (project == null
                || project.equals(before.project())
                || own.projects().stream().anyMatch(one -> one.key().equals(project)));
    if (!may) {
      throw new AccessDeniedException("Not in their name");
    }
  }

  public Optional<OrganisationView> organisation(Event event) {
    return Optional.ofNullable(event.of().organisation()).flatMap(organisations::find);
  }

  /** Empty where the reader may not know of the circle. */
  public Optional<CircleView> circle(Event event) {
    return Optional.ofNullable(event.of().circle())
        .flatMap(circle -> circles.find(circle, doors.reader()));
  }

  /** For those who run the event. */
  public Optional<ProjectUnderWay> project(Event event) {
    return Optional.ofNullable(event.of().project()).flatMap(projects::find);
  }
}
