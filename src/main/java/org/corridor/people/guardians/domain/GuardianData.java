package org.corridor.people.guardians.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * That somebody is under 16, and whose guardian somebody is, as personal data. The address of a
 * guardian goes from here with their account, by a trigger.
 */
@Component
@Order(4)
class GuardianData implements PersonalDataHolder {

  private final Minors minors;
  private final GuardianMails mails;
  private final Correspondence correspondence;
  private final Attempts attempts;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  GuardianData(
      Minors minors,
      GuardianMails mails,
      Correspondence correspondence,
      Attempts attempts,
      Texts texts,
      Clock clock) {
    this.minors = minors;
    this.mails = mails;
    this.correspondence = correspondence;
    this.attempts = attempts;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    minors
        .of(person)
        .ifPresent(
            minor -> {
              data.put("underSixteen", told(minor));
              lines.add(line("people.guardian.data.minor", minor, reader));
            });
    List<Minor> children = address(person).map(minors::with).orElse(List.of());
    data.put("guardian", children.stream().map(GuardianData::told).toList());
    children.forEach(child -> lines.add(line("people.guardian.data.guardian", child, reader)));
    data.put(
        "asked", attempts.kept(MyGuardian.limit(person)).stream().map(Instant::toString).toList());
    return new Held(
        "guardian",
        texts.text(reader, "people.guardian.title"),
        mapper.writeValueAsString(data),
        lines);
  }

  private static Map<String, String> told(Minor minor) {
    Map<String, String> told = new LinkedHashMap<>();
    EmailAddress guardian = minor.guardian();
    Instant refused = minor.refused();
    told.put("guardian", guardian == null ? "" : guardian.value());
    told.put("language", minor.language().code());
    told.put("said", minor.said().toString());
    told.put("refused", refused == null ? "" : refused.toString());
    told.put("asked", minor.asked().toString());
    return told;
  }

  private Line line(String label, Minor minor, Language reader) {
    EmailAddress guardian = minor.guardian();
    return new Line(
        texts.text(reader, label),
        Formats.in(reader).date(minor.said(), clock.getZone())
            + (guardian == null ? "" : "\n" + guardian.value()));
  }

  private Optional<EmailAddress> address(PersonId person) {
    return correspondence.find(person).map(Correspondent::email);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    Optional<Minor> minor = minors.of(person);
    minors.remove(person);
    attempts.erase(MyGuardian.limit(person));
    minor
        .map(Minor::guardian)
        .filter(guardian -> minors.with(guardian).isEmpty())
        .ifPresent(this::forget);
  }

  private void forget(EmailAddress guardian) {
    mails.forget(guardian);
    attempts.erase(AnswerAsGuardian.limit(guardian));
  }
}
