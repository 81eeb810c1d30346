package org.corridor.alliances.health.checkup.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody saved last on their partner's sheets. When they are erased, private notes in their
 * words go; answers and remarks are their partner's and stay without a name.
 */
@Component
@Order(5)
class CheckupData implements PersonalDataHolder {

  private final Seats seats;
  private final CheckupTable table;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  CheckupData(Seats seats, CheckupTable table, Texts texts) {
    this.seats = seats;
    this.table = table;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> sheets = new ArrayList<>();
    for (Seat seat : seats.of(person)) {
      for (CheckupTable.Mine one : table.savedBy(seat.id())) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("partnership", seat.partnership().toString());
        sheet.put("round", one.number());
        sheet.put("remark", one.remark());
        sheet.put("note", one.note());
        sheets.add(sheet);
        String round = texts.text(reader, "alliances.health.checkup.round", "number", one.number());
        String words = (one.remark() + "\n" + one.note()).strip();
        lines.add(new Line(round, words, seat.partnership().path() + "/check-up"));
      }
    }
    return new Held(
        "checkups",
        texts.text(reader, "alliances.health.checkup.title"),
        mapper.writeValueAsString(sheets),
        lines);
  }

  /** Before the base gives up the seats, which is later in the order. */
  @Override
  @Transactional
  public void erase(PersonId person) {
    seats.of(person).forEach(seat -> table.forgetNotes(seat.id()));
  }
}
