package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests to be put in touch that somebody may answer. */
@Component
@Order(10)
class RequestsThatWait implements WaitsForPerson {

  private final MyContacts contacts;
  private final Texts texts;
  private final Clock clock;

  RequestsThatWait(MyContacts contacts, Texts texts, Clock clock) {
    this.contacts = contacts;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return contacts.list().toAnswer().stream()
        .map(
            one ->
                new Item(
                    texts.text(reader, "people.contact.waits"),
                    one.other(),
                    LocalDate.ofInstant(one.lapses(), clock.getZone()),
                    "/account/requests/" + one.id()))
        .toList();
  }
}
