package org.corridor.people.consents.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What somebody agreed to, as personal data. */
@Component
@Order(3)
class ConsentData implements PersonalDataHolder {

  private final ConsentRecords records;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  ConsentData(ConsentRecords records, Texts texts, Clock clock) {
    this.records = records;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Consent> all = records.of(person);
    return new Held(
        "consents",
        texts.text(reader, "people.consents.title"),
        mapper.writeValueAsString(all.stream().map(ConsentData::told).toList()),
        all.stream().map(consent -> line(consent, reader)).toList());
  }

  private static Map<String, Object> told(Consent consent) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("purpose", consent.purpose().name());
    told.put("version", consent.version());
    told.put("language", consent.language().code());
    told.put("given", consent.given().toString());
    Instant withdrawn = consent.withdrawn();
    if (withdrawn != null) {
      told.put("withdrawn", withdrawn.toString());
    }
    return told;
  }

  private Line line(Consent consent, Language reader) {
    Formats formats = Formats.in(reader);
    Instant withdrawn = consent.withdrawn();
    String given =
        texts.text(
            reader,
            "people.consents.given",
            "date",
            formats.date(consent.given(), clock.getZone()),
            "version",
            consent.version());
    return new Line(
        texts.text(reader, consent.purpose().title()),
        withdrawn == null
            ? given
            : given
                + "\n"
                + texts.text(
                    reader,
                    "people.consents.withdrawn",
                    "date",
                    formats.date(withdrawn, clock.getZone())));
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    records.remove(person);
  }
}
