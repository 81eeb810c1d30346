package org.corridor.alliances.allies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.allies.AllyId;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Private notes on a real database. */
@CorridorTest
class AllyNotesTests {

  @Autowired KeepAllies allies;
  @Autowired TalkWithAllies talks;
  @Autowired AllyData data;
  @Autowired StakeholderRoom room;
  @Autowired Members members;

  /** Random people note and take out; whoever looks sees their own and nothing else. */
  @Test
  void everybodyReadsTheirOwnNoteAndNobodyElses() {
    Random random = new Random(8);
    PartnershipId id = room.open();
    List<Seat> seats = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      seats.add(room.seat(id, SeatRole.MEMBER, new PersonId(UUID.randomUUID()), "Member " + i));
    }
    Seat observer = room.seat(id, SeatRole.OBSERVER, new PersonId(UUID.randomUUID()), "Pilar");
    List<AllyId> those = List.of(add(seats.get(0)), add(seats.get(1)));
    Map<String, String> written = new HashMap<>();
    for (int step = 0; step < 40; step++) {
      Seat by = seats.get(random.nextInt(seats.size()));
      AllyId on = those.get(random.nextInt(those.size()));
      String words = random.nextInt(4) == 0 ? "" : "note " + random.nextInt();
      talks.note(by, on, words);
      written.put(on + "/" + by.id(), words);
      for (Seat reader : seats) {
        for (AllyId each : those) {
          assertThat(talks.note(reader, each))
              .isEqualTo(written.getOrDefault(each + "/" + reader.id(), ""));
        }
      }
      assertThat(talks.note(observer, on)).isEmpty();
    }
    assertThatThrownBy(() -> talks.note(observer, those.get(0), "x"))
        .isInstanceOf(AccessDeniedException.class);
    Seat elsewhere =
        room.seat(
            room.open(), SeatRole.COORDINATOR, new PersonId(UUID.randomUUID()), "Somebody else");
    assertThatThrownBy(() -> talks.note(elsewhere, those.get(0))).isInstanceOf(NoSeat.class);
  }

  @Test
  void notesAreInTheDownloadAndErasedWithThePerson() {
    PersonId person = members.join();
    Seat seat = room.seat(room.open(), SeatRole.COORDINATOR, person, "Awa");
    AllyId ally = add(seat);
    talks.note(seat, ally, "quite private");
    assertThat(data.export(person, Language.EN).json()).contains("quite private");
    assertThat(data.export(members.join(), Language.EN).json()).isEqualTo("[]");
    data.erase(person);
    assertThat(data.export(person, Language.EN).json()).isEqualTo("[]");
    assertThat(talks.note(seat, ally)).isEmpty();
  }

  private AllyId add(Seat by) {
    UUID id = UUID.randomUUID();
    allies.add(
        by,
        id,
        new Ally(
            "Ministry",
            "",
            "",
            PartnerEnd.ORIGIN,
            "",
            Level.NATIONAL,
            Set.of(Decision.BUDGET),
            "",
            Stand.UNKNOWN,
            Stand.ACTS,
            Channel.LOBBYING,
            null,
            "",
            null,
            null));
    return new AllyId(id);
  }
}
