package org.corridor.people.contacts.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.contacts.domain.ContactRequest.Report;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests as personal data, of both sides. Each is told what it sees on its pages: an asker learns
 * nothing of having been set aside or blocked. To the other side there stays that somebody has
 * left.
 */
@Component
@Order(4)
class ContactData implements PersonalDataHolder {

  private static final int ALL = Integer.MAX_VALUE;

  private final ContactRequests requests;
  private final Doors doors;
  private final AskingBans bans;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  ContactData(ContactRequests requests, Doors doors, AskingBans bans, Texts texts, Clock clock) {
    this.requests = requests;
    this.doors = doors;
    this.bans = bans;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    List<ContactRequest> asked = requests.askedBy(person, ALL);
    List<ContactRequest> answered =
        requests.heldOf(person).stream().filter(one -> !one.isAskedBy(person)).toList();
    data.put("asked", asked.stream().map(ContactData::asked).toList());
    data.put("received", answered.stream().map(one -> received(one, person)).toList());
    asked.forEach(one -> lines.add(line(one, "people.contact.data.asked", reader)));
    answered.forEach(one -> lines.add(line(one, "people.contact.data.received", reader)));
    addSettings(person, reader, data, lines);
    return new Held(
        "contacts",
        texts.text(reader, "people.contact.title"),
        mapper.writeValueAsString(data),
        lines);
  }

  private static Map<String, Object> asked(ContactRequest request) {
    Map<String, Object> told = told(request);
    told.put("words", request.words());
    told.put("answer", request.answer());
    return told;
  }

  private static Map<String, Object> received(ContactRequest request, PersonId person) {
    Map<String, Object> told = told(request);
    boolean unseen = request.aside() == ContactRequest.Aside.BLOCKED;
    told.put("words", unseen ? "" : request.words());
    told.put("aside", Submission.code(request.aside()));
    if (person.equals(request.answerer())) {
      told.put("answer", request.answer());
      told.put("reach", request.reach());
    }
    Report report = request.report();
    if (report != null && person.equals(report.by())) {
      told.put("report", report.why());
      told.put("reported", report.at().toString());
    }
    return told;
  }

  private static Map<String, Object> told(ContactRequest request) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", request.id().toString());
    told.put("of", request.kind());
    told.put("language", request.language().code());
    told.put("date", request.asked().toString());
    told.put("state", request.state().code());
    told.put("since", request.changed().toString());
    return told;
  }

  private void addSettings(
      PersonId person, Language reader, Map<String, Object> data, List<Line> lines) {
    Addressee self =
        new Addressee(Addressees.PERSON, person.value(), java.util.Set.of(person.value()), "", "");
    doors
        .pause(self, Instant.EPOCH)
        .ifPresent(
            pause -> {
              String until = pause.until() == null ? "" : pause.until().toString();
              data.put("takesNoRequestsUntil", until);
              lines.add(
                  new Line(
                      texts.text(reader, "people.contact.settings"),
                      texts.text(reader, "people.contact.choice.no")));
            });
    List<Doors.Block> blocks = doors.blocks(self.kind(), self.ids());
    data.put("blockedSomebody", blocks.stream().map(one -> one.since().toString()).toList());
    blocks.forEach(
        one ->
            lines.add(
                new Line(texts.text(reader, "people.contact.blocked"), date(one.since(), reader))));
    bans.of(person)
        .ifPresent(
            ban -> {
              data.put("mayNotAsk", Map.of("since", ban.since().toString(), "why", ban.why()));
              lines.add(new Line(texts.text(reader, "people.contact.data.banned"), ban.why()));
            });
  }

  private Line line(ContactRequest request, String label, Language reader) {
    return new Line(
        texts.text(reader, label, "date", date(request.asked(), reader)),
        texts.text(reader, request.state().text())
            + (request.aside() == ContactRequest.Aside.BLOCKED && label.endsWith("received")
                ? ""
                : "\n" + request.words()));
  }

  private String date(Instant moment, Language reader) {
    return Formats.in(reader).date(moment, clock.getZone());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    requests.lockAsker(person);
    requests.lockAddressee(Addressees.PERSON, person.value());
    requests.forget(person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    doors.forget(person);
    bans.remove(person);
  }
}
