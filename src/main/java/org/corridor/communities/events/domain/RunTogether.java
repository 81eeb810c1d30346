package org.corridor.communities.events.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.communities.events.domain.OrganiserTable.Invitation;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs an event: others come in by a link that one of its organisers passes on. */
@Service
@Transactional
public class RunTogether {

  private static final Duration GOOD = Duration.ofDays(14);

  private final EventDoors doors;
  private final EventTable events;
  private final OrganiserTable organisers;
  private final Clock clock;

  RunTogether(EventDoors doors, EventTable events, OrganiserTable organisers, Clock clock) {
    this.doors = doors;
    this.events = events;
    this.organisers = organisers;
    this.clock = clock;
  }

  /** What somebody is invited to. */
  public record Invited(Event event, Role role) {}

  /** For its organisers. */
  @Transactional(readOnly = true)
  public List<Organiser> of(EventId id) {
    doors.organised(id);
    return organisers.of(id);
  }

  /** Good once, for two weeks. */
  public OneTimeLink invite(EventId id, Role role) {
    doors.organised(id);
    OneTimeLink link = OneTimeLink.create();
    Instant now = clock.instant();
    organisers.removeOldInvitations(now);
    organisers.invite(link, id, role, now.plus(GOOD));
    return link;
  }

  /**
   * @throws NoEvent where the link is not good any more
   */
  @Transactional(readOnly = true)
  public Invited invited(OneTimeLink link) {
    doors.me();
    Invitation invitation = organisers.invitation(link, clock.instant()).orElseThrow(NoEvent::new);
    return new Invited(
        events.find(invitation.event()).orElseThrow(NoEvent::new), invitation.role());
  }

  /**
   * @throws NoEvent where the link is not good any more
   */
  public EventId join(OneTimeLink link, String name) {
    PersonId me = doors.me();
    Invited invited = invited(link);
    EventId id = invited.event().id();
    if (organisers.of(id).size() >= Organiser.MOST || !organisers.take(link)) {
      throw new NoEvent();
    }
    organisers.add(id, me, name, invited.role(), clock.instant());
    return id;
  }

  /**
   * Whoever runs it may leave; organisers let others go.
   *
   * @throws EventRefused for the last organiser
   */
  public void remove(EventId id, UUID organiser) {
    doors.organisedLocked(id);
    List<Organiser> all = organisers.of(id);
    Organiser gone =
        all.stream()
            .filter(one -> one.id().equals(organiser))
            .findFirst()
            .orElseThrow(NoEvent::new);
    if (gone.organises() && all.stream().filter(Organiser::organises).count() == 1) {
      throw new EventRefused(Why.LAST_ORGANISER);
    }
    organisers.remove(organiser);
  }
}
