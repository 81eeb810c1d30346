package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.KeptAccounts;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How somebody was registered by others, and what they did about people whom they registered. */
@Component
@Order(4)
class RegistrationData implements PersonalDataHolder {

  private final Registrations registrations;
  private final KeptAccounts accounts;
  private final Organisations organisations;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  RegistrationData(
      Registrations registrations,
      KeptAccounts accounts,
      Organisations organisations,
      Texts texts,
      Clock clock) {
    this.registrations = registrations;
    this.accounts = accounts;
    this.organisations = organisations;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    registrations.find(person).ifPresent(one -> add(one, reader, data, lines));
    List<RegistrationAct> acts = registrations.acts(person);
    List<RegistrationAct> mine = registrations.actsBy(person);
    data.put("acts", acts.stream().map(RegistrationData::told).toList());
    data.put("actsForOthers", mine.stream().map(RegistrationData::told).toList());
    acts.forEach(act -> lines.add(line(act, "people.registration.done", reader)));
    mine.forEach(act -> lines.add(line(act, "people.registration.done-by-you", reader)));
    return new Held(
        "registration",
        texts.text(reader, "people.registration.mine"),
        mapper.writeValueAsString(data),
        lines);
  }

  private void add(Registration one, Language reader, Map<String, Object> data, List<Line> lines) {
    RecordedConsent consent = one.consent();
    String organisation =
        organisations.find(one.organisation()).map(view -> view.name()).orElse("");
    data.put("organisation", one.organisation().toString());
    data.put("organisationName", organisation);
    data.put("number", one.number());
    data.put("phone", one.phone());
    data.put("consentWay", consent.way().code());
    data.put("consentOn", consent.on().toString());
    data.put("consentVersion", consent.version());
    data.put("consentLanguage", consent.language().code());
    data.put("consentDirectory", consent.directory());
    data.put("registered", one.registered().toString());
    data.put("touched", one.touched().toString());
    data.put("warned", told(one.warned()));
    data.put("owned", told(one.owned()));
    data.put("belongs", one.belongs());
    data.put("codeUntil", accounts.codeUntil(one.person()).map(Instant::toString).orElse(""));
    Formats formats = Formats.in(reader);
    lines.add(new Line(texts.text(reader, "people.registration.by"), organisation));
    lines.add(
        new Line(
            texts.text(reader, "people.registration.consent"),
            texts.text(reader, consent.way().text()) + "\n" + formats.date(consent.on())));
    if (!one.number().isEmpty()) {
      lines.add(new Line(texts.text(reader, "people.registration.number"), one.number()));
    }
    if (!one.phone().isEmpty()) {
      lines.add(new Line(texts.text(reader, "people.registration.phone"), one.phone()));
    }
  }

  private static String told(@Nullable Instant moment) {
    return moment == null ? "" : moment.toString();
  }

  private static Map<String, String> told(RegistrationAct act) {
    return Map.of("act", act.kind().code(), "at", act.at().toString());
  }

  private Line line(RegistrationAct act, String label, Language reader) {
    return new Line(
        texts.text(reader, label),
        texts.text(reader, act.kind().text())
            + "\n"
            + Formats.in(reader).date(act.at(), clock.getZone()));
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    registrations.remove(person);
  }
}
