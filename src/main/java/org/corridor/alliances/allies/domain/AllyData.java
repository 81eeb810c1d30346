package org.corridor.alliances.allies.domain;

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
 * What somebody noted on allies for themselves. It is asked before the seats, by which it finds its
 * own, are given up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AllyData implements PersonalDataHolder {

  private final Seats seats;
  private final AllyTable allies;
  private final AllyTalkTable talks;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  AllyData(Seats seats, AllyTable allies, AllyTalkTable talks, Texts texts) {
    this.seats = seats;
    this.allies = allies;
    this.talks = talks;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, String>> held = new ArrayList<>();
    for (Seat seat : seats.of(person)) {
      for (AllyTalkTable.Note note : talks.notes(seat.id())) {
        String name =
            allies
                .find(seat.partnership(), note.ally().value(), false)
                .map(one -> one.facts().name())
                .orElse("");
        lines.add(new Line(name, note.words()));
        held.add(
            Map.of(
                "ally",
                note.ally().toString(),
                "seat",
                seat.id().toString(),
                "note",
                note.words()));
      }
    }
    return new Held(
        "allies",
        texts.text(reader, "alliances.allies.data"),
        mapper.writeValueAsString(held),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    seats.of(person).forEach(seat -> talks.erase(seat.id()));
  }
}
