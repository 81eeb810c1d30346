package org.corridor.communities.pledges.domain;

import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody pledged by a day, and has not said yet what became of. */
@Component
@Order(61)
@Transactional(readOnly = true)
class PledgesThatWait implements WaitsForPerson {

  private final SignatureTable signatures;
  private final Texts texts;

  PledgesThatWait(SignatureTable signatures, Texts texts) {
    this.signatures = signatures;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return signatures.open(person).stream()
        .map(
            one ->
                new Item(
                    texts.text(reader, "communities.pledges.waits"),
                    one.title(),
                    one.by(),
                    one.pledge().path() + "#outcome"))
        .toList();
  }
}
