package org.corridor.alliances.working.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.Partnerships;
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
 * Where somebody's calendar program may read; the secret itself is not kept. It is asked before the
 * seats, by which it finds its own, are given up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CalendarData implements PersonalDataHolder {

  private final Seats seats;
  private final Partnerships partnerships;
  private final CalendarLinks links;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  CalendarData(Seats seats, Partnerships partnerships, CalendarLinks links, Texts texts) {
    this.seats = seats;
    this.partnerships = partnerships;
    this.links = links;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, String>> held = new ArrayList<>();
    for (Seat seat : seats.of(person)) {
      links
          .madeAt(seat)
          .ifPresent(
              at -> {
                lines.add(
                    new Line(
                        partnerships.view(seat).title(),
                        texts.text(reader, "alliances.working.data.link"),
                        seat.partnership().path() + "/calendar"));
                held.add(Map.of("seat", seat.id().toString(), "at", at.toString()));
              });
    }
    return new Held(
        "calendar-links",
        texts.text(reader, "alliances.working.data"),
        mapper.writeValueAsString(held),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    seats.of(person).forEach(links::forget);
  }
}
