package org.corridor.communities.events.after.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.Muting;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.communities.events.registration.Guest;
import org.corridor.communities.events.registration.Guests;
import org.corridor.communities.events.registration.Presence;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.SmallNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who were there say whom they met and how it was; others see what came of it. */
@Service
@Transactional
public class LookBack {

  private final EventDoors doors;
  private final Guests guests;
  private final Presence presence;
  private final AfterTable table;
  private final TrackTable track;
  private final Muting muting;
  private final PresentPeople people;
  private final Clock clock;

  LookBack(
      EventDoors doors,
      Guests guests,
      Presence presence,
      AfterTable table,
      TrackTable track,
      Muting muting,
      PresentPeople people,
      Clock clock) {
    this.doors = doors;
    this.guests = guests;
    this.presence = presence;
    this.table = table;
    this.track = track;
    this.muting = muting;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What somebody who was there is asked.
   *
   * @param others who were there, let others see their names, and are there for this reader
   * @param met what the reader said of them: whether they knew them before
   */
  public record Asked(
      Event event, List<Guest> others, Map<UUID, Boolean> met, Optional<Answer> answer) {}

  /**
   * @throws NoEvent for who was not there
   */
  @Transactional(readOnly = true)
  public Asked ask(EventId id) {
    Event event = doors.read(id);
    PersonId me = doors.me();
    Guest own = own(event, me);
    return new Asked(event, others(event, own, me), table.met(own.id()), table.answer(id, me));
  }

  private Guest own(Event event, PersonId me) {
    Set<UUID> came = presence.present(event.id());
    return guests
        .of(event.id(), me)
        .filter(guest -> came.contains(guest.id()))
        .filter(guest -> event.view().hasBegun(clock.instant()))
        .orElseThrow(NoEvent::new);
  }

  private List<Guest> others(Event event, Guest own, PersonId me) {
    Set<UUID> came = presence.present(event.id());
    List<Guest> listed =
        guests.of(event.id()).stream()
            .filter(guest -> guest.listed() && came.contains(guest.id()))
            .filter(guest -> !guest.id().equals(own.id()))
            .toList();
    Set<PersonId> here =
        people.present(listed.stream().flatMap(one -> one.person().stream()).toList());
    Set<PersonId> apart = muting.apart(me);
    return listed.stream()
        .filter(
            guest ->
                guest.person().map(one -> here.contains(one) && !apart.contains(one)).orElse(true))
        .toList();
  }

  /** What is said of who is not shown to the reader is left out. */
  public void say(EventId id, Map<UUID, Boolean> met, Answer answer) {
    Event event = doors.read(id);
    PersonId me = doors.me();
    Guest own = own(event, me);
    Set<UUID> shown = others(event, own, me).stream().map(Guest::id).collect(Collectors.toSet());
    Map<UUID, Boolean> kept = new HashMap<>(met);
    kept.keySet().retainAll(shown);
    table.say(id, own.id(), kept);
    table.answer(id, me, answer, clock.instant());
  }

  /**
   * What came of an event.
   *
   * @param came people who were there: as many for organisers, "at least" for others
   * @param contacts pairs of people who met there for the first time, in the same way
   * @param said how people found it; only for those who run the event
   */
  public record Results(
      Event event,
      boolean runs,
      boolean wasThere,
      int came,
      int contacts,
      List<Note> notes,
      Optional<Said> said) {}

  /**
   * What people answered, in numbers that tell nobody's answer.
   *
   * @param answers at least
   * @param useful by mark, at least
   * @param goesOn by answer, at least
   * @param words only where there are enough answers
   */
  public record Said(
      int answers,
      Map<Integer, Integer> useful,
      Map<Answer.GoesOn, Integer> goesOn,
      List<String> words) {}

  /**
   * @throws NoEvent where the reader may not read it or it has not begun
   */
  @Transactional(readOnly = true)
  public Results results(EventId id) {
    Event event = doors.read(id);
    if (event.isDraft() || !event.view().hasBegun(clock.instant())) {
      throw new NoEvent();
    }
    boolean runs = doors.myRole(id).isPresent();
    Set<UUID> present = presence.present(id);
    boolean wasThere =
        doors
            .reader()
            .flatMap(me -> guests.of(id, me))
            .filter(guest -> present.contains(guest.id()))
            .isPresent();
    int contacts = table.newContacts(id);
    return new Results(
        event,
        runs,
        wasThere,
        runs ? present.size() : SmallNumbers.shown(present.size()),
        runs ? contacts : SmallNumbers.shown(contacts),
        track.notes(id).stream().filter(note -> runs || note.shown()).toList(),
        runs ? Optional.of(said(table.answers(id))) : Optional.empty());
  }

  private static Said said(List<Answer> answers) {
    boolean enough = SmallNumbers.shown(answers.size()) > 0;
    return new Said(
        SmallNumbers.shown(answers.size()),
        SmallNumbers.sums(
            counted(
                answers.stream()
                    .collect(Collectors.groupingBy(Answer::useful, Collectors.counting()))),
            Map.Entry::getKey,
            Map.Entry::getValue),
        SmallNumbers.sums(
            counted(
                answers.stream()
                    .collect(Collectors.groupingBy(Answer::goesOn, Collectors.counting()))),
            Map.Entry::getKey,
            Map.Entry::getValue),
        enough
            ? answers.stream().map(Answer::words).filter(words -> !words.isEmpty()).toList()
            : List.of());
  }

  private static <K> List<Map.Entry<K, Integer>> counted(Map<K, Long> counts) {
    return counts.entrySet().stream()
        .map(one -> Map.entry(one.getKey(), one.getValue().intValue()))
        .toList();
  }
}
