package org.corridor.capacities.missions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks both three and six months after a mission how things stand. */
@Service
class MissionUpkeep {

  static final List<Integer> MONTHS = List.of(6, 3);

  private final MissionTable missions;
  private final MissionDoors doors;
  private final WriteToPeople mails;
  private final Clock clock;

  MissionUpkeep(MissionTable missions, MissionDoors doors, WriteToPeople mails, Clock clock) {
    this.missions = missions;
    this.doors = doors;
    this.mails = mails;
    this.clock = clock;
  }

  @Transactional
  void run() {
    LocalDate today = LocalDate.now(clock);
    for (int months : MONTHS) {
      for (Mission mission : missions.endedBy(today.minusMonths(months), months)) {
        missions.followed(mission.id(), months);
        for (Party party : Party.values()) {
          doors
              .of(mission, party)
              .forEach(
                  one ->
                      mails.write(
                          one,
                          "capacities.missions.mail.follow-up",
                          Map.of("mission", mission.title()),
                          mission.id().path() + "#later"));
        }
      }
    }
  }
}
