package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks as personal data, of both sides. Each is told what it sees on its pages and nothing of the
 * other; to the other side there stays that somebody has left.
 */
@Component
class AskData implements PersonalDataHolder {

  private final AskTable asks;
  private final AskWords words;
  private final Mutes mutes;
  private final Askers askers;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  AskData(AskTable asks, AskWords words, Mutes mutes, Askers askers, Texts texts, Clock clock) {
    this.asks = asks;
    this.words = words;
    this.mutes = mutes;
    this.askers = askers;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Ask> asked = asks.askedBy(person);
    List<Ask> received = asks.askedOf(person, Integer.MAX_VALUE);
    List<AskWords.Said> said = words.by(person);
    List<Mutes.Mute> muted = mutes.of(person);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("asked", asked.stream().map(AskData::asked).toList());
    data.put("received", received.stream().map(AskData::received).toList());
    data.put("said", said.stream().map(AskData::said).toList());
    data.put(
        "muted",
        muted.stream()
            .map(
                one ->
                    Map.of(
                        "organisation", one.organisation().toString(),
                        "since", one.since().toString()))
            .toList());
    return new Held(
        "asks",
        texts.text(reader, "capacities.asks.title"),
        mapper.writeValueAsString(data),
        lines(asked, received, said, muted, reader));
  }

  private List<Line> lines(
      List<Ask> asked,
      List<Ask> received,
      List<AskWords.Said> said,
      List<Mutes.Mute> muted,
      Language reader) {
    List<Line> lines = new ArrayList<>();
    asked.forEach(ask -> lines.add(line(ask, "asked", ask.askerName(), reader)));
    received.forEach(ask -> lines.add(line(ask, "received", ask.personName(), reader)));
    said.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "capacities.asks.data.said", "date", date(one.at(), reader)),
                    one.words(),
                    one.ask().path())));
    Map<OrganisationId, OrganisationView> named =
        askers.named(muted.stream().map(Mutes.Mute::organisation).toList());
    muted.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "capacities.asks.muted"),
                    Stream.ofNullable(named.get(one.organisation()))
                        .map(OrganisationView::name)
                        .findFirst()
                        .orElse(one.organisation().toString()))));
    return lines;
  }

  private Line line(Ask ask, String what, String shown, Language reader) {
    String label =
        texts.text(reader, "capacities.asks.data." + what, "date", date(ask.asked(), reader));
    String value = texts.text(reader, ask.state().text()) + "\n" + ask.terms().what();
    return new Line(label, shown.isEmpty() ? value : value + "\n" + shown, ask.id().path());
  }

  private static Map<String, Object> asked(Ask ask) {
    Map<String, Object> told = told(ask);
    told.put("shownAs", ask.askerName());
    told.put("reach", ask.askerReach());
    told.put("percent", ask.percent() == null ? "" : ask.percent());
    return told;
  }

  private static Map<String, Object> received(Ask ask) {
    Map<String, Object> told = told(ask);
    told.put("shownAs", ask.personName());
    told.put("reach", ask.personReach());
    told.put("delivered", ask.delivered() == null ? "" : ask.delivered().toString());
    told.put("reminded", ask.reminded());
    told.put("reported", ask.reported() == null ? "" : ask.reported().toString());
    told.put("report", ask.report());
    return told;
  }

  private static Map<String, Object> told(Ask ask) {
    AskTerms terms = ask.terms();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", ask.id().toString());
    told.put("kind", ask.kind());
    told.put("errand", ask.errand().toString());
    told.put("entry", ask.entry().value().toString());
    told.put("organisation", ask.organisation().toString());
    told.put("what", terms.what());
    told.put("from", terms.from() == null ? "" : terms.from().toString());
    told.put("until", terms.until() == null ? "" : terms.until().toString());
    told.put("where", terms.where());
    told.put("howLong", terms.howLong());
    told.put("pay", terms.pay().name());
    told.put("covered", terms.covered());
    told.put("dataUse", terms.dataUse());
    told.put("language", terms.written().code());
    told.put("revision", ask.revision());
    told.put("state", ask.state().name());
    told.put("asked", ask.asked().toString());
    told.put("changed", ask.changed().toString());
    told.put("reason", ask.reason() == null ? "" : ask.reason().name());
    told.put("answer", ask.answer());
    told.put("outcome", ask.outcome() == null ? "" : ask.outcome().name());
    told.put("outcomeWhy", ask.outcomeWhy());
    return told;
  }

  private static Map<String, Object> said(AskWords.Said one) {
    return Map.of(
        "id", one.id().toString(),
        "ask", one.ask().toString(),
        "as", one.side().name(),
        "words", one.words(),
        "at", one.at().toString());
  }

  private String date(Instant moment, Language reader) {
    return Formats.in(reader).date(moment, clock.getZone());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    asks.forget(person);
    words.forget(person);
    mutes.forget(person);
  }
}
