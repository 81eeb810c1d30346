package org.corridor.alliances.partnerships.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notices that somebody has not seen yet, and partnerships that ask for their organisation. */
@Component
@Order(20)
class PartnershipsThatWait implements WaitsForPerson {

  private final MyPartnerships mine;
  private final JoinPartnership join;
  private final Texts texts;

  PartnershipsThatWait(MyPartnerships mine, JoinPartnership join, Texts texts) {
    this.mine = mine;
    this.join = join;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    Stream<Item> asked =
        join.asked().stream()
            .map(
                offer ->
                    new Item(
                        texts.text(reader, "alliances.partnership.waits.asked"),
                        offer.title(),
                        null,
                        "/partnerships"));
    Stream<Item> notices =
        mine.list().stream()
            .filter(one -> one.notices() > 0)
            .map(
                one ->
                    new Item(
                        texts.text(
                            reader, "alliances.partnership.notices.count", "count", one.notices()),
                        one.view().title(),
                        null,
                        one.view().id().path()));
    return Stream.concat(asked, notices).toList();
  }
}
