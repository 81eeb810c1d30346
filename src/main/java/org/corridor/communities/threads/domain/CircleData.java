package org.corridor.communities.threads.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.communities.circles.domain.ForgetMember;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.communities.threads.WordsForgotten;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What circles hold of people. After an erasure the answers of others stay where they stand. */
@Component
class CircleData implements PersonalDataHolder {

  private final ForgetMember members;
  private final ThreadsOfPerson threads;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  CircleData(
      ForgetMember members,
      ThreadsOfPerson threads,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.members = members;
    this.threads = threads;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Membership> all = members.of(person);
    List<ThreadsOfPerson.Written> written = threads.written(person);
    List<ThreadsOfPerson.Written> translated = threads.translated(person);
    List<ThreadsOfPerson.Touched> touched = threads.touched(person);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("memberships", all.stream().map(this::membership).toList());
    data.put("posts", written);
    data.put("translations", translated);
    data.put("touched", touched);
    List<Line> lines = new ArrayList<>();
    all.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "communities.circles.data.in"),
                    one.name() + " · " + members.nameOf(one) + state(one, reader),
                    one.circle().path())));
    written.forEach(one -> lines.add(line("wrote", one, reader)));
    translated.forEach(one -> lines.add(line("translated", one, reader)));
    touched.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "communities.threads.data." + one.what()),
                    one.path(),
                    one.path())));
    return new Held(
        "circles",
        texts.text(reader, "communities.circles.title"),
        mapper.writeValueAsString(data),
        lines);
  }

  private static String state(Membership one, Language reader) {
    String since = Formats.in(reader).date(LocalDate.ofInstant(one.since(), ZoneOffset.UTC));
    return " · " + since + (one.word().isEmpty() ? "" : "\n" + one.word());
  }

  private Map<String, String> membership(Membership one) {
    return Map.of(
        "circle", one.circle().toString(),
        "name", one.name(),
        "role", one.role().name(),
        "state", one.state().name(),
        "word", one.word(),
        "since", one.since().toString());
  }

  private Line line(String key, ThreadsOfPerson.Written one, Language reader) {
    String date = Formats.in(reader).date(LocalDate.ofInstant(one.at(), ZoneOffset.UTC));
    return new Line(
        texts.text(reader, "communities.threads.data." + key, "date", date),
        (one.title().isEmpty() ? "" : one.title() + "\n") + one.words(),
        one.path());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    threads.forget(person, clock.instant());
    members.forget(person);
    events.publishEvent(new WordsForgotten());
  }
}
