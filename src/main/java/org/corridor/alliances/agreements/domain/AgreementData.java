package org.corridor.alliances.agreements.domain;

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
 * The signatures that somebody gave for a partner. An erasure leaves that the partner signed, when
 * and which version, and takes the name away.
 */
@Component
class AgreementData implements PersonalDataHolder {

  private final Signatures signatures;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  AgreementData(Signatures signatures, Texts texts) {
    this.signatures = signatures;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Signatures.Signed one : signatures.by(person)) {
      lines.add(
          new Line(
              one.title(),
              one.signature().name() + " · " + one.signature().capacity(),
              one.path()));
      Map<String, Object> signature = new LinkedHashMap<>();
      signature.put("agreement", one.title());
      signature.put("address", one.path());
      signature.put("version", one.signature().version());
      signature.put("partner", one.signature().partner().toString());
      signature.put("seat", one.signature().seat().toString());
      signature.put("name", one.signature().name());
      signature.put("capacity", one.signature().capacity());
      signature.put("informal", one.signature().informal());
      signature.put("sha256", one.signature().sha256());
      signature.put("at", one.signature().at().toString());
      all.add(signature);
    }
    return new Held(
        "signatures",
        texts.text(reader, "alliances.agreements.signatures"),
        mapper.writeValueAsString(all),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    signatures.forget(person);
  }
}
