package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks that somebody has to answer. */
@Component
@Order(30)
class AsksThatWait implements WaitsForPerson {

  private final ReadAsks asks;
  private final Texts texts;
  private final Clock clock;

  AsksThatWait(ReadAsks asks, Texts texts, Clock clock) {
    this.asks = asks;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return asks.list().toAnswer().stream()
        .map(
            one -> {
              OrganisationView organisation = one.organisation();
              return new Item(
                  texts.text(reader, "capacities.asks.waits"),
                  organisation == null ? "" : organisation.name(),
                  LocalDate.ofInstant(one.lapses(), clock.getZone()),
                  "/capacities/asks/" + one.id());
            })
        .toList();
  }
}
