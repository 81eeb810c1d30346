package org.corridor.communities.events.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleView;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventSection;
import org.corridor.communities.events.EventSection.Section;
import org.corridor.communities.events.Participation;
import org.corridor.communities.events.Participation.Standing;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An event as one reader sees it. */
@Service
@Transactional(readOnly = true)
public class ReadEvents {

  private final EventDoors doors;
  private final ProgrammeTable programmes;
  private final Belongings belongings;
  private final ObjectProvider<Participation> participation;
  private final ObjectProvider<EventSection> sections;
  private final Clock clock;

  ReadEvents(
      EventDoors doors,
      ProgrammeTable programmes,
      Belongings belongings,
      ObjectProvider<Participation> participation,
      ObjectProvider<EventSection> sections,
      Clock clock) {
    this.doors = doors;
    this.programmes = programmes;
    this.belongings = belongings;
    this.participation = participation;
    this.sections = sections;
    this.clock = clock;
  }

  /**
   * What one reader sees.
   *
   * @param venues with the links to join by only for who has a place or helps
   * @param role what the reader does at the event; empty for most
   * @param project for those who run the event
   * @param left places that are free; empty where there is room for all
   */
  public record View(
      Event event,
      List<Venue> venues,
      Programme programme,
      Optional<Role> role,
      Standing standing,
      boolean over,
      Optional<Integer> left,
      Optional<OrganisationView> organisation,
      Optional<CircleView> circle,
      Optional<ProjectUnderWay> project,
      List<Section> sections) {
    public View {
      venues = List.copyOf(venues);
      sections = List.copyOf(sections);
    }

    public boolean takesPart() {
      return standing == Standing.PLACE;
    }

    public boolean waits() {
      return standing == Standing.WAITING;
    }

    public boolean organises() {
      return role.filter(one -> one == Role.ORGANISER).isPresent();
    }

    public boolean helps() {
      return role.isPresent();
    }
  }

  /**
   * @throws NoEvent where there is none for this reader
   */
  public View find(EventId id, Language language) {
    Event event = doors.read(id);
    Optional<PersonId> reader = doors.reader();
    Optional<Role> role = doors.myRole(id);
    Standing standing = reader.map(person -> standing(id, person)).orElse(Standing.NONE);
    boolean inside = standing == Standing.PLACE || role.isPresent();
    Instant now = clock.instant();
    return new View(
        event,
        event.facts().venues().stream().map(venue -> inside ? venue : venue.outside()).toList(),
        programmes.of(id),
        role,
        standing,
        event.isOver(now),
        left(event),
        belongings.organisation(event),
        belongings.circle(event),
        role.filter(one -> one == Role.ORGANISER).flatMap(any -> belongings.project(event)),
        sections
            .orderedStream()
            .flatMap(one -> one.about(event.view(), reader, language).stream())
            .toList());
  }

  /** For a guest without an account, by the link of their mails. */
  View asGuest(Event event, boolean hasPlace) {
    return new View(
        event,
        event.facts().venues().stream().map(venue -> hasPlace ? venue : venue.outside()).toList(),
        programmes.of(event.id()),
        Optional.empty(),
        hasPlace ? Standing.PLACE : Standing.NONE,
        event.isOver(clock.instant()),
        left(event),
        belongings.organisation(event),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Standing standing(EventId id, PersonId person) {
    return participation.stream()
        .findFirst()
        .map(one -> one.standing(id, person))
        .orElse(Standing.NONE);
  }

  private Optional<Integer> left(Event event) {
    Integer places = event.facts().places();
    return places == null
        ? Optional.empty()
        : participation.stream()
            .findFirst()
            .map(one -> Math.max(0, places - one.taken(event.id())));
  }
}
