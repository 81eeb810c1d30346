package org.corridor.alliances.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Scores, rounds, positions and notes on a real database. */
@CorridorTest
class StakeholdersTests {

  @Autowired KeepRegister register;
  @Autowired JudgeStakeholders judge;
  @Autowired AgreePosition agree;
  @Autowired StakeholderData data;
  @Autowired StakeholderRoom room;
  @Autowired Members members;
  @Autowired MissingKinds kinds;
  @Autowired JdbcClient jdbc;

  /** Random people score, note and compare; whoever looks sees nobody else's open scores. */
  @Test
  void nobodySeesWhatOthersScoredBeforeTheRoundIsComparedNorTheirNotes() {
    for (long seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      PartnershipId id = room.open();
      List<Seat> seats = new ArrayList<>();
      seats.add(seat(id, SeatRole.COORDINATOR));
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        seats.add(seat(id, SeatRole.MEMBER));
      }
      Seat observer = seat(id, SeatRole.OBSERVER);
      List<StakeholderId> those = List.of(add(seats.get(0)), add(seats.get(0)));
      Map<String, Judgement> open = new HashMap<>();
      Map<String, Judgement> compared = new HashMap<>();
      Map<String, String> notes = new HashMap<>();
      int round = 1;
      for (int step = 0; step < 25; step++) {
        Seat by = seats.get(random.nextInt(seats.size()));
        StakeholderId on = those.get(random.nextInt(those.size()));
        switch (random.nextInt(8)) {
          case 0 -> {
            if (!open.isEmpty()) {
              judge.compare(seats.get(0), round++);
              compared.putAll(open);
              open.clear();
            }
          }
          case 1 -> {
            String words = "note " + random.nextInt();
            judge.keepNote(by, on, words);
            notes.put(on + "/" + by.id(), words);
          }
          default -> {
            Judgement judgement =
                new Judgement(
                    random.nextInt(1001) / 10.0,
                    random.nextInt(1001) / 10.0,
                    random.nextInt(201) - 100,
                    Verdict.YES,
                    Verdict.NO,
                    Verdict.UNSURE);
            judge.score(by, on, judgement);
            open.put(on + "/" + by.id(), judgement);
          }
        }
        List<Seat> readers = new ArrayList<>(seats);
        readers.add(observer);
        readers.forEach(reader -> check(reader, those, open, compared, notes));
      }
      assertThat(compared.size() + open.size()).as("so that this test can fail").isPositive();
    }
  }

  private void check(
      Seat reader,
      List<StakeholderId> those,
      Map<String, Judgement> open,
      Map<String, Judgement> compared,
      Map<String, String> notes) {
    for (JudgeStakeholders.Judged one : judge.sheet(reader).judged()) {
      StakeholderId id = one.stakeholder().id();
      String own = id + "/" + reader.id();
      assertThat(one.own()).isEqualTo(open.getOrDefault(own, compared.get(own)));
      Map<SeatId, Judgement> seen = new HashMap<>();
      if (one.spread() != null) {
        one.spread().scores().forEach(score -> seen.put(score.seat(), score.judgement()));
      }
      Map<String, Judgement> expected = new HashMap<>(compared);
      expected.keySet().removeIf(key -> !key.startsWith(id.toString()));
      assertThat(seen.values()).containsExactlyInAnyOrderElementsOf(expected.values());
      assertThat(judge.note(reader, id)).isEqualTo(notes.getOrDefault(own, ""));
    }
    assertThat(those).hasSize(2);
  }

  @Test
  void theLaterOfTwoPositionsIsKeptAsProposedAndBothAreTold() {
    PartnershipId id = room.open();
    Seat lead = seat(id, SeatRole.COORDINATOR);
    Seat member = seat(id, SeatRole.MEMBER);
    StakeholderId on = add(lead);
    assertThatThrownBy(() -> agree.agree(lead, on, Judgement.MIDDLE, "why", 0))
        .isInstanceOf(Refusal.class);
    judge.score(lead, on, Judgement.MIDDLE);
    judge.compare(lead, 1);

    assertThat(agree.agree(lead, on, Judgement.MIDDLE.at(70, 70), "they vaccinate", 0)).isTrue();
    assertThat(agree.agree(lead, on, Judgement.MIDDLE.at(70, 70), "they vaccinate", 0))
        .as("sent twice")
        .isTrue();
    assertThat(agree.agree(member, on, Judgement.MIDDLE.at(10, 20), "they wait", 0)).isFalse();
    assertThat(agree.history(member, on))
        .extracting(Position::proposed, Position::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, "they wait"),
            org.assertj.core.groups.Tuple.tuple(false, "they vaccinate"));
    assertThat(judge.judged(lead, on).common()).contains(Judgement.MIDDLE.at(70, 70));
    assertThat(told(lead)).containsExactly("alliances.stakeholders.trail.other-proposal");
    assertThat(told(member)).containsExactly("alliances.stakeholders.trail.overtaken");
    assertThat(agree.agree(member, on, Judgement.MIDDLE.at(40, 40), "we talked", 1)).isTrue();
  }

  @Test
  void roundsAreComparedByThoseWhoSpeakAndOnceEach() {
    PartnershipId id = room.open();
    Seat lead = seat(id, SeatRole.COORDINATOR);
    Seat member = seat(id, SeatRole.MEMBER);
    Seat observer = seat(id, SeatRole.OBSERVER);
    StakeholderId on = add(lead);
    assertThatThrownBy(() -> judge.compare(lead, 1)).isInstanceOf(Refusal.class);
    judge.score(member, on, Judgement.MIDDLE);
    assertThatThrownBy(() -> judge.compare(member, 1)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> judge.score(observer, on, Judgement.MIDDLE))
        .isInstanceOf(AccessDeniedException.class);
    judge.compare(lead, 1);
    judge.compare(lead, 1);
    assertThat(judge.sheet(observer).round()).isEqualTo(2);
    Seat elsewhere = seat(room.open(), SeatRole.COORDINATOR);
    assertThatThrownBy(() -> judge.score(elsewhere, on, Judgement.MIDDLE))
        .isInstanceOf(NoStakeholder.class);
    assertThatThrownBy(() -> agree.history(elsewhere, on)).isInstanceOf(NoStakeholder.class);
  }

  @Test
  void scoresAndNotesAreInTheDownloadAndErasedWithThePerson() {
    PartnershipId id = room.open();
    PersonId person = members.join();
    Seat seat = room.seat(id, SeatRole.COORDINATOR, person, "Awa");
    StakeholderId on = add(seat);
    judge.score(seat, on, Judgement.MIDDLE.at(12.3, 45.6));
    judge.keepNote(seat, on, "quite private");

    assertThat(data.export(person, Language.EN).json()).contains("12.3", "45.6", "quite private");
    assertThat(data.export(members.join(), Language.EN).json()).isEqualTo("[]");
    data.erase(person);
    data.erase(person);
    assertThat(data.export(person, Language.EN).json()).isEqualTo("[]");
    assertThat(judge.judged(seat, on).own()).isNull();
  }

  @Test
  void whatIsMissingIsToldWithRealProjectsThoseOfTheCorridorFirst() {
    Seat lead = seat(room.open(), SeatRole.COORDINATOR);
    List<MissingKinds.Missing> all = kinds.missing(lead, "");
    assertThat(all).extracting(MissingKinds.Missing::kind).contains(StakeholderKind.EMBASSY);
    assertThat(all.get(0).examples().get(0).near()).isTrue();
    add(lead, StakeholderKind.EMBASSY);
    assertThat(kinds.missing(lead, ""))
        .extracting(MissingKinds.Missing::kind)
        .doesNotContain(StakeholderKind.EMBASSY);
    assertThat(kinds.missing(lead, "rights").size()).isLessThan(all.size());
  }

  private List<String> told(Seat seat) {
    return jdbc.sql("select message from alliances.trail where told = :seat")
        .param("seat", seat.id().value())
        .query(String.class)
        .list();
  }

  private Seat seat(PartnershipId id, SeatRole role) {
    return room.seat(id, role, new PersonId(UUID.randomUUID()), role.name());
  }

  private StakeholderId add(Seat by) {
    return add(by, StakeholderKind.LOCAL_GOVERNMENT);
  }

  private StakeholderId add(Seat by, StakeholderKind kind) {
    StakeholderId id = StakeholderId.create();
    register.add(
        by,
        id,
        new Stakeholder.Facts(
            "Town",
            kind,
            PartnerEnd.ORIGIN,
            "",
            null,
            "",
            "",
            "",
            Engagement.NEUTRAL,
            Engagement.LEADING));
    return id;
  }
}
