package org.corridor.alliances.forces.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody said of forces on their own. It is asked before the seats, by which it finds its
 * own, are given up. What was said together stays, without a name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForceData implements PersonalDataHolder {

  private final Seats seats;
  private final OpinionTable opinions;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  ForceData(Seats seats, OpinionTable opinions, Texts texts) {
    this.seats = seats;
    this.opinions = opinions;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    for (Seat seat : seats.of(person)) {
      for (OpinionTable.Held one : opinions.heldBy(seat.id())) {
        int strength = one.opinion().strength();
        int influence = one.opinion().influence();
        Map<String, Object> numbers = Map.of("strength", strength, "influence", influence);
        lines.add(new Line(one.words(), texts.text(reader, "alliances.forces.judged", numbers)));
        held.add(
            Map.of(
                "force",
                one.opinion().force().toString(),
                "seat",
                seat.id().toString(),
                "strength",
                strength,
                "influence",
                influence));
      }
    }
    return new Held(
        "forces",
        texts.text(reader, "alliances.forces.data"),
        mapper.writeValueAsString(held),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    seats.of(person).forEach(seat -> opinions.erase(seat.id()));
  }
}
