package org.corridor.communities.showcase.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.communities.writing.OwnRows;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The showcase as personal data. What was written for an organisation stays with it, without the
 * writer; of an offer that was accepted the number stays.
 */
@Component
class ShowcaseData implements PersonalDataHolder {

  private final ShowcaseTable table;
  private final OfferTable offers;
  private final OwnRows rows;
  private final Texts texts;

  ShowcaseData(ShowcaseTable table, OfferTable offers, OwnRows rows, Texts texts) {
    this.table = table;
    this.offers = offers;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    table
        .writtenBy(person)
        .forEach(
            one ->
                lines.add(
                    new Line(
                        texts.text(reader, one.state().text()),
                        one.facts().title(),
                        one.id().path())));
    offers
        .of(person)
        .forEach(
            one ->
                lines.add(
                    new Line(
                        texts.text(reader, one.state().text()),
                        one.words(),
                        one.project().path())));
    return rows.held(
        person,
        "showcase",
        texts.text(reader, "communities.showcase.title"),
        lines,
        "community_project t where person = :person order by changed_at",
        "support_offer t where person = :person order by at");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table.forget(person);
    offers.forget(person);
  }
}
