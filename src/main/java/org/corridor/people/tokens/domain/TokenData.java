package org.corridor.people.tokens.domain;

import java.time.Clock;
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

/** Tokens as personal data; what would let anybody in stays here. */
@Component
class TokenData implements PersonalDataHolder {

  private final ApiTokens tokens;
  private final Texts texts;
  private final Clock clock;

  TokenData(ApiTokens tokens, Texts texts, Clock clock) {
    this.tokens = tokens;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<ApiToken> all = tokens.of(person);
    return new Held(
        "tokens",
        texts.text(reader, "people.tokens.title"),
        JsonMapper.shared().writeValueAsString(all.stream().map(TokenData::told).toList()),
        all.stream().map(token -> line(token, reader)).toList());
  }

  private static Map<String, Object> told(ApiToken token) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", token.id().toString());
    told.put("name", token.name());
    told.put("scopes", token.scopes().stream().sorted().toList());
    told.put("made", token.made().toString());
    told.put("until", token.until().toString());
    if (token.used() != null) {
      told.put("used", token.used().toString());
    }
    return told;
  }

  private Line line(ApiToken token, Language reader) {
    return new Line(
        token.name(),
        texts.text(
            reader,
            "people.tokens.until",
            "date",
            Formats.in(reader).date(token.until(), clock.getZone())),
        "/account/tokens");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    tokens.removeAll(person);
  }
}
