package org.corridor.alliances.partnerships.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where somebody has a seat, and how they are called there. What they wrote for a partner is the
 * partnership's and stays, without their name.
 */
@Component
class PartnershipData implements PersonalDataHolder {

  private final PartnershipTable table;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  PartnershipData(PartnershipTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> seats = new ArrayList<>();
    for (PartnershipId id : table.of(person)) {
      Partnership partnership = table.find(id).orElseThrow();
      Place place = partnership.place(person).orElseThrow();
      String role = texts.text(reader, place.role().text());
      lines.add(new Line(partnership.about().title(), place.name() + " · " + role, id.path()));
      Map<String, Object> seat = new LinkedHashMap<>();
      seat.put("partnership", partnership.about().title());
      seat.put("id", id.toString());
      seat.put("seat", place.id().toString());
      seat.put("role", place.role().name());
      seat.put("called", place.name());
      seat.put("here", place.here());
      seats.add(seat);
    }
    return new Held(
        "partnerships",
        texts.text(reader, "alliances.partnership.mine"),
        mapper.writeValueAsString(seats),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    for (PartnershipId id : table.of(person)) {
      table.lock(id).ifPresent(partnership -> table.save(partnership.forget(person)));
    }
  }
}
