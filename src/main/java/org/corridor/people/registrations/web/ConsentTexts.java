package org.corridor.people.registrations.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.people.registrations.domain.RecordedConsent;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;

/** The text that is read out, in every language that it may be read out in. */
public final class ConsentTexts {

  private ConsentTexts() {}

  /** One of them. */
  public record Spoken(Language language, String text, String directory) {}

  static List<Spoken> all(Texts texts, String organisation) {
    return Stream.of(Language.values())
        .map(language -> of(texts, RecordedConsent.CURRENT_VERSION, language, organisation))
        .toList();
  }

  static Spoken of(Texts texts, int version, Language language, String organisation) {
    String key = RecordedConsent.text(version);
    return new Spoken(
        language,
        texts.text(language, key, "organisation", organisation),
        texts.text(language, key + ".directory"));
  }
}
