package org.corridor.communities.muting.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Whom somebody does not want to meet. Who does not want to meet them, nobody is told. */
@Component
class MuteData implements PersonalDataHolder {

  private final MuteTable mutes;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  MuteData(MuteTable mutes, Texts texts, Clock clock) {
    this.mutes = mutes;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Muted> mine = mutes.of(person);
    return new Held(
        "muting",
        texts.text(reader, "communities.muting.title"),
        mapper.writeValueAsString(
            mine.stream()
                .map(
                    one ->
                        Map.of(
                            "name", one.name(),
                            "blocks", one.blocks(),
                            "since", one.since().toString()))
                .toList()),
        mine.stream()
            .map(
                one ->
                    new Line(
                        texts.text(
                            reader,
                            one.blocks()
                                ? "communities.muting.blocked"
                                : "communities.muting.muted"),
                        one.name() + " " + Formats.in(reader).moment(one.since(), clock.getZone()),
                        "/communities/muted"))
            .toList());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    mutes.forget(person);
  }
}
