package org.corridor.communities.initiatives.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody proposed, supports, gave and told. Whoever is erased leaves the words that their
 * circle voted on, without a name, and a ballot that was cast counts.
 */
@Component
class InitiativeData implements PersonalDataHolder {

  private final InitiativeTable initiatives;
  private final VoteTable votes;
  private final WorkTable work;
  private final Texts texts;

  InitiativeData(InitiativeTable initiatives, VoteTable votes, WorkTable work, Texts texts) {
    this.initiatives = initiatives;
    this.votes = votes;
    this.work = work;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Object> held = new ArrayList<>();
    for (Initiative one : initiatives.by(person)) {
      lines.add(
          new Line(texts.text(reader, one.state().text()), one.words().title(), one.id().path()));
      Map<String, Object> all = new LinkedHashMap<>(one.words().canonical());
      all.put("id", one.id().toString());
      all.put("circle", one.circle().toString());
      all.put("author", person.toString());
      all.put("state", one.state().name());
      all.put("outcome", one.outcome());
      all.put("hidden", one.hidden());
      all.put("revision", one.revision());
      all.put("createdAt", one.created().toString());
      all.put("changedAt", one.changed().toString());
      held.add(all);
    }
    for (Offer one : work.offers(person)) {
      lines.add(new Line(texts.text(reader, one.kind().text()), one.words()));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", one.id().toString());
      all.put("person", person.toString());
      all.put("kind", one.kind().name());
      all.put("words", one.words());
      all.put("amount", one.amount());
      all.put("currency", one.currency());
      all.put("given", one.given());
      all.put("at", one.at().toString());
      held.add(all);
    }
    for (Progress one : work.progress(person)) {
      lines.add(new Line(texts.text(reader, "communities.initiatives.progress"), one.words()));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", one.id().toString());
      all.put("language", one.written().code());
      all.put("words", one.words());
      all.put("shows", one.shows());
      all.put("at", one.at().toString());
      held.add(all);
    }
    return new Held(
        "initiatives",
        texts.text(reader, "communities.initiatives.data"),
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "held", held,
                    "supports", initiatives.supportedBy(person),
                    "worksFor", work.initiativesOf(person),
                    "mayVote", votes.seats(person),
                    "voted", votes.cast(person))),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    initiatives.forget(person);
    votes.forget(person);
    work.forget(person);
  }
}
