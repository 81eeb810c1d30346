package org.corridor.alliances.working.domain;

import java.util.List;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Next steps that a meeting gave to somebody. */
@Component
@Order(21)
class StepsThatWait implements WaitsForPerson {

  private final Seats seats;
  private final StepTable steps;
  private final Texts texts;

  StepsThatWait(Seats seats, StepTable steps, Texts texts) {
    this.seats = seats;
    this.steps = steps;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return seats.of(person).stream()
        .filter(seat -> seats.personOf(seat.id()).isPresent())
        .flatMap(
            seat ->
                steps.open(seat.partnership()).stream()
                    .filter(step -> seat.id().equals(step.seat()))
                    .map(step -> item(seat, step, reader)))
        .toList();
  }

  private Item item(Seat seat, NextStep step, Language reader) {
    return new Item(
        texts.text(reader, "alliances.working.step.waits"),
        step.what(),
        step.due(),
        seat.partnership().path() + "/meetings/" + step.meeting());
  }
}
