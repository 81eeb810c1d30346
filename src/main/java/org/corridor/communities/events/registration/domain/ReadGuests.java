package org.corridor.communities.events.registration.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.registration.Presence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes, and by which channel, for the organisers: real numbers, so that they can prepare. */
@Service
@Transactional
public class ReadGuests {

  private final EventDoors doors;
  private final RegistrationTable table;
  private final ChannelTable channels;
  private final ContactTable contacts;
  private final ObjectProvider<Presence> presence;
  private final Clock clock;

  ReadGuests(
      EventDoors doors,
      RegistrationTable table,
      ChannelTable channels,
      ContactTable contacts,
      ObjectProvider<Presence> presence,
      Clock clock) {
    this.doors = doors;
    this.table = table;
    this.channels = channels;
    this.contacts = contacts;
    this.presence = presence;
    this.clock = clock;
  }

  /**
   * All who registered.
   *
   * @param present ids of the registrations of those who came
   * @param written of guests without an account who get mails
   */
  public record Listed(
      Event event,
      List<Registration> registrations,
      List<Reach> reach,
      Set<UUID> present,
      Set<UUID> written) {

    public Listed {
      registrations = List.copyOf(registrations);
      reach = List.copyOf(reach);
    }

    public List<Registration> placed() {
      return registrations.stream().filter(Registration::hasPlace).toList();
    }

    public long count(Registration.State state) {
      return registrations.stream().filter(one -> one.state() == state).count();
    }

    public int children() {
      return placed().stream().mapToInt(one -> one.wish().needs().childcare()).sum();
    }

    public long travels() {
      return placed().stream().filter(one -> one.wish().needs().travel()).count();
    }

    public long interpretations() {
      return placed().stream()
          .filter(one -> !one.wish().needs().interpretation().isEmpty())
          .count();
    }
  }

  /** Whom a channel brought: registered, and of these with a place and present. */
  public record Reach(Channel channel, long registered, long placed, long present) {}

  @Transactional(readOnly = true)
  public Listed list(EventId id) {
    Event event = doors.organised(id);
    List<Registration> all = table.of(id);
    Set<UUID> came =
        presence.stream()
            .flatMap(one -> one.present(id).stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    return new Listed(
        event,
        all,
        channels.of(id).stream().map(channel -> reach(channel, all, came)).toList(),
        came,
        contacts.of(id));
  }

  private static Reach reach(Channel channel, List<Registration> all, Set<UUID> came) {
    List<Registration> brought =
        all.stream().filter(one -> one.channel().equals(channel.code())).toList();
    return new Reach(
        channel,
        brought.stream().filter(one -> !one.isOff()).count(),
        brought.stream().filter(Registration::hasPlace).count(),
        brought.stream().filter(one -> came.contains(one.id())).count());
  }

  /** A new channel; one of the same name is made once. */
  public void open(EventId id, String name) {
    doors.organisedLocked(id);
    List<Channel> known = channels.of(id);
    if (known.size() < Channel.MOST
        && known.stream().noneMatch(one -> one.name().equalsIgnoreCase(name))) {
      channels.add(new Channel(BadgeCode.create(), id, name), clock.instant());
    }
  }
}
