package org.corridor.alliances.forces.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In random worlds, nobody sees a judgement of others on a force they did not judge themselves. */
@CorridorTest
class WhoSeesWhichOpinionsTests {

  private static final SeatRole[] ROLES = {
    SeatRole.COORDINATOR, SeatRole.SPEAKER, SeatRole.MEMBER, SeatRole.MEMBER, SeatRole.OBSERVER
  };

  @Autowired Members members;
  @Autowired StakeholderRoom room;
  @Autowired AnalyseForces forces;
  @Autowired JudgeAlone alone;

  private final UUID change = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nobodySeesOthersBeforeTheirOwn(long seed) {
    Random random = new Random(seed);
    PartnershipId id = room.open();
    List<Seat> seats = new ArrayList<>();
    for (SeatRole role : ROLES) {
      seats.add(room.seat(id, role, members.join(), role + " " + seats.size()));
    }
    forces.want(seats.get(0), new WantedChange(change, "Change", Language.EN, null, false));
    for (int i = 0; i < 3; i++) {
      UUID force = UUID.randomUUID();
      forces.add(
          seats.get(0),
          change,
          force,
          new ForceDraft(Side.DRIVING, "Force", 3, 3, "", "", "", null, null));
      Map<SeatId, Opinion> said = new HashMap<>();
      for (int times = random.nextInt(8); times > 0; times--) {
        Seat by = seats.get(random.nextInt(seats.size() - 1));
        Opinion one = new Opinion(force, by.id(), 1 + random.nextInt(5), 1 + random.nextInt(5));
        alone.say(by, change, force, one.strength(), one.influence());
        said.put(by.id(), one);
      }
      for (Seat reader : seats) {
        Opinions read = alone.read(reader, change, force);
        assertThat(read.count()).isEqualTo(said.size());
        assertThat(read.seen())
            .as(reader.name() + " in world " + seed)
            .containsExactlyInAnyOrderElementsOf(
                said.containsKey(reader.id()) ? said.values() : List.of());
      }
    }
  }
}
