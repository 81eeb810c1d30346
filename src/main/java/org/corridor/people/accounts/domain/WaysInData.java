package org.corridor.people.accounts.domain;

import com.webauthn4j.credential.CredentialRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * Passkeys, links to sign in and identities at a provider, as personal data. What would let anybody
 * in stays here.
 */
@Component
class WaysInData implements PersonalDataHolder {

  private final Passkeys passkeys;
  private final SignInLinks links;
  private final Identities identities;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  WaysInData(
      Passkeys passkeys, SignInLinks links, Identities identities, Texts texts, Clock clock) {
    this.passkeys = passkeys;
    this.links = links;
    this.identities = identities;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Passkey> keys = passkeys.of(person);
    List<Identities.Connected> connected = identities.of(person);
    Map<String, Object> data =
        Map.of(
            "passkeys", keys.stream().map(WaysInData::told).toList(),
            "linksToSignIn",
                links.of(person).stream()
                    .map(link -> Map.of("next", link.next(), "until", link.until().toString()))
                    .toList(),
            "identities", connected.stream().map(WaysInData::told).toList());
    List<Line> lines = new ArrayList<>();
    keys.forEach(key -> lines.add(line(key, reader)));
    connected.forEach(identity -> lines.add(line(identity)));
    return new Held(
        "waysIn",
        texts.text(reader, "people.ways-in.title"),
        mapper.writeValueAsString(data),
        lines);
  }

  private static Map<String, Object> told(Identities.Connected identity) {
    return Map.of(
        "issuer", identity.issuer(),
        "subject", identity.subject(),
        "name", identity.name(),
        "since", identity.since().toString());
  }

  private static Line line(Identities.Connected identity) {
    return new Line(identity.issuer(), identity.name());
  }

  private static Map<String, Object> told(Passkey key) {
    CredentialRecord credential = key.credential();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", key.id().toString());
    told.put("name", key.name());
    told.put("created", key.created().toString());
    if (key.used() != null) {
      told.put("used", key.used().toString());
    }
    told.put("counter", credential.getCounter());
    told.put("portable", Boolean.TRUE.equals(credential.isBackupEligible()));
    told.put("copied", Boolean.TRUE.equals(credential.isBackedUp()));
    told.put("transports", Passkeys.transports(credential));
    return told;
  }

  private Line line(Passkey key, Language reader) {
    String since =
        texts.text(
            reader,
            "people.passkeys.since",
            "date",
            Formats.in(reader).date(key.created(), clock.getZone()));
    return new Line(texts.text(reader, "people.passkeys.one"), key.name() + "\n" + since);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    passkeys.removeAll(person);
    links.revoke(person);
    identities.disconnect(person);
  }
}
