package org.corridor.alliances.health.checkup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.SomeRoom;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.platform.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In random rooms, after random deeds, each viewer sees exactly what they may: the words of who
 * handed in, once the round is compared, and once their own partner has handed in; notes never.
 */
@CorridorTest
class WhoSeesWhichAnswersTests {

  @Autowired Checkups checkups;
  @Autowired SomeRoom rooms;
  @Autowired JdbcClient jdbc;

  private final List<Seat> speakers = new ArrayList<>();
  private final Map<UUID, Set<PartnerId>> in = new HashMap<>();
  private final Map<UUID, Boolean> compared = new HashMap<>();
  private final List<UUID> rounds = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void nobodySeesMoreThanTheyMay(long seed) {
    Random random = new Random(seed);
    PartnershipId room = rooms.open();
    int partners = 2 + random.nextInt(3);
    for (int i = 0; i < partners; i++) {
      PartnerId partner = rooms.partner(room, "P" + i, i + 1);
      SeatRole role = i == 0 ? SeatRole.COORDINATOR : SeatRole.SPEAKER;
      speakers.add(rooms.seat(room, partner, role, "S" + i, rooms.nobody()));
    }
    Seat observer = rooms.seat(room, null, SeatRole.OBSERVER, "O", rooms.nobody());
    for (int step = 0; step < 25; step++) {
      act(random);
      for (Seat viewer : speakers) {
        check(viewer, viewer.requirePartner());
      }
      check(observer, null);
    }
    assertThat(rounds).isNotEmpty();
  }

  private void act(Random random) {
    Seat by = speakers.get(random.nextInt(speakers.size()));
    boolean open = !rounds.isEmpty() && !compared.get(last());
    if (!open && (rounds.isEmpty() || random.nextInt(4) == 0)) {
      UUID round = UUID.randomUUID();
      checkups.open(by, round, LocalDate.now().plusDays(1));
      rounds.add(round);
      in.put(round, new java.util.HashSet<>());
      compared.put(round, false);
      return;
    }
    switch (random.nextInt(open ? 5 : 2)) {
      case 4 -> takeBack(by);
      case 3 -> close();
      default -> handIn(by);
    }
  }

  private void handIn(Seat by) {
    Sheet before = checkups.view(by).reader().partner() == null ? Sheet.BLANK : sheet(by);
    if (before.isHandedIn()) {
      return;
    }
    Map<Statement, Answer> answers = new EnumMap<>(Statement.class);
    for (Statement one : Statement.values()) {
      answers.put(one, Answer.PARTLY);
    }
    String partner = by.requirePartner().toString();
    checkups.save(
        by,
        last(),
        new Sheet.Content(answers, "remark " + partner, "note " + partner, Language.EN),
        before.revision());
    checkups.handIn(by, last());
    in.get(last()).add(by.requirePartner());
    if (in.get(last()).size() == speakers.size()) {
      compared.put(last(), true);
    }
  }

  private Sheet sheet(Seat by) {
    return table().sheet(last(), by.requirePartner());
  }

  private CheckupTable table() {
    return new CheckupTable(jdbc, java.time.Clock.systemUTC());
  }

  private void takeBack(Seat by) {
    checkups.takeBack(by, last());
    in.get(last()).remove(by.requirePartner());
  }

  /** Before the due date it is refused; then the day is made to be over. */
  private void close() {
    Seat lead = speakers.get(0);
    assertThatThrownBy(() -> checkups.close(lead, last())).isInstanceOf(NotNow.class);
    if (in.get(last()).isEmpty()) {
      return;
    }
    jdbc.sql("update alliances.checkup_round set due = current_date - 2 where id = :id")
        .param("id", last())
        .update();
    checkups.close(lead, last());
    compared.put(last(), true);
  }

  private UUID last() {
    return rounds.get(rounds.size() - 1);
  }

  private void check(Seat viewer, PartnerId own) {
    Set<String> expected = new TreeSet<>();
    for (UUID round : rounds) {
      boolean may = compared.get(round) && (own == null || in.get(round).contains(own));
      if (may) {
        in.get(round).forEach(partner -> expected.add(round + " remark " + partner));
      }
    }
    Set<String> seen = new TreeSet<>();
    for (Checkups.Compared one : checkups.view(viewer).compared()) {
      one.words().forEach(said -> seen.add(one.round() + " " + said.remark()));
      Set<PartnerId> answered = new java.util.HashSet<>();
      one.comparison().rows().forEach(row -> answered.addAll(row.answers().keySet()));
      assertThat(answered).isEqualTo(in.get(one.round()));
    }
    assertThat(seen).isEqualTo(expected);
  }
}
