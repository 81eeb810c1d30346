package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.contacts.domain.Doors.Block;
import org.corridor.people.contacts.domain.Doors.Pause;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the signed-in person, and what they speak for, takes requests, and whose it does not get.
 * Throws {@link AccessDeniedException} where nobody is signed in.
 */
@Service
@Transactional
public class ContactSettings {

  private final Doors doors;
  private final ContactRequests requests;
  private final AddresseeRooms rooms;
  private final Correspondence correspondence;
  private final Clock clock;

  ContactSettings(
      Doors doors,
      ContactRequests requests,
      AddresseeRooms rooms,
      Correspondence correspondence,
      Clock clock) {
    this.doors = doors;
    this.requests = requests;
    this.rooms = rooms;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  /** Whether an addressee takes requests. */
  public enum Choice {
    YES(Duration.ZERO),
    PAUSE_MONTH(Duration.ofDays(30)),
    PAUSE_SEASON(Duration.ofDays(90)),
    NO(Duration.ZERO);

    private final Duration pause;

    Choice(Duration pause) {
      this.pause = pause;
    }
  }

  /**
   * One addressee.
   *
   * @param name of what the person speaks for; empty for the person
   * @param closed whether it takes none
   * @param until when it takes some again; null where that is open
   */
  public record Door(
      String kind,
      UUID id,
      String name,
      boolean closed,
      @Nullable Instant until,
      List<Blocked> blocked) {
    public Door {
      blocked = List.copyOf(blocked);
    }
  }

  /** Somebody whose requests do not arrive. */
  public record Blocked(PersonId person, String name, Instant since) {
    @Override
    public String toString() {
      return "Blocked";
    }
  }

  /** The person first. */
  @Transactional(readOnly = true)
  public List<Door> show() {
    PersonId me = me();
    return mine(me).stream().map(this::door).toList();
  }

  private Door door(Addressee addressee) {
    Optional<Pause> pause = doors.pause(addressee, now());
    return new Door(
        addressee.kind(),
        addressee.id(),
        addressee.kind().equals(Addressees.PERSON) ? "" : addressee.name(),
        pause.isPresent(),
        pause.map(Pause::until).orElse(null),
        doors.blocks(addressee.kind(), addressee.ids()).stream()
            .flatMap(block -> blocked(block).stream())
            .toList());
  }

  private Optional<Blocked> blocked(Block block) {
    return correspondence
        .find(block.person())
        .map(one -> new Blocked(one.person(), one.name(), block.since()));
  }

  /**
   * @return false where there is nothing of that id for which the person speaks
   */
  public boolean choose(String kind, UUID id, Choice choice) {
    Optional<Addressee> found = mine(kind, id);
    found.ifPresent(
        addressee -> {
          switch (choice) {
            case YES -> doors.open(addressee);
            case NO -> doors.close(addressee, null);
            default -> doors.close(addressee, now().plus(choice.pause));
          }
        });
    return found.isPresent();
  }

  /**
   * Lets requests of somebody arrive again. One that waits unseen can be seen from now on, set
   * aside.
   *
   * @return false where there is nothing of that id for which the person speaks
   */
  public boolean unblock(String kind, UUID id, PersonId person) {
    Optional<Addressee> found = mine(kind, id);
    found.ifPresent(
        addressee -> {
          requests.lockAddressee(kind, addressee.id());
          doors.unblock(kind, addressee.ids(), person);
          requests
              .lockOpen(person, kind, addressee.ids())
              .forEach(request -> requests.save(request.unblock()));
        });
    return found.isPresent();
  }

  private Optional<Addressee> mine(String kind, UUID id) {
    return mine(me()).stream()
        .filter(one -> one.kind().equals(kind) && one.id().equals(id))
        .findFirst();
  }

  /** Each once, whatever it was merged from. */
  private List<Addressee> mine(PersonId me) {
    Map<UUID, Addressee> mine = new LinkedHashMap<>();
    mine.put(me.value(), self(me));
    rooms
        .answeredBy(me)
        .forEach(
            (kind, ids) ->
                ids.stream()
                    .filter(id -> !id.equals(me.value()))
                    .flatMap(id -> rooms.named(kind, id, me).stream())
                    .forEach(one -> mine.putIfAbsent(one.id(), one)));
    return new ArrayList<>(mine.values());
  }

  private static Addressee self(PersonId me) {
    return new Addressee(
        Addressees.PERSON, me.value(), java.util.Set.of(me.value()), "", "/account/profile");
  }

  private PersonId me() {
    return correspondence.me().person();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
