package org.corridor.communities.moderation.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.WaitingForStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Complaints and appeals in the room of the stewards. */
@Component
class ComplaintsThatWait implements WaitingForStewards {

  private final ComplaintTable complaints;
  private final Texts texts;

  ComplaintsThatWait(ComplaintTable complaints, Texts texts) {
    this.complaints = complaints;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(Language reader) {
    return complaints
        .list("where state in ('OPEN', 'APPEALED') order by opened_at, id limit 200", Map.of())
        .stream()
        .map(
            one ->
                new Item(
                    texts.text(reader, one.state().text()),
                    "",
                    one.changed(),
                    "/communities/moderation"))
        .toList();
  }
}
