package org.corridor.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text in the languages it has been written in, at least one. A reader of a language that is
 * missing gets English, or where there is none the first that there is, and {@link
 * Wording#language()} says so, so that pages can mark it ({@code lang}). The house's own content
 * always has English.
 */
public record LocalText(Map<Language, String> texts) {

  public LocalText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A text is in no language");
    }
    texts = Map.copyOf(texts);
  }

  /** What a reader gets to read, and the language it is in. */
  public record Wording(String text, Language language) {}

  @JsonCreator
  public static LocalText of(Map<String, String> byCode) {
    Map<Language, String> texts = new LinkedHashMap<>();
    byCode.forEach(
        (code, text) -> texts.put(Language.valueOf(code.toUpperCase(Locale.ROOT)), text.strip()));
    return new LocalText(texts);
  }

  public Wording in(Language language) {
    return Stream.concat(Stream.of(language, Language.EN), Stream.of(Language.values()))
        .flatMap(one -> Stream.ofNullable(texts.get(one)).map(text -> new Wording(text, one)))
        .findFirst()
        .orElseThrow();
  }

  /** The words alone, where the language need not be marked (search, exports). */
  public String text(Language language) {
    return in(language).text();
  }

  @JsonValue
  Map<String, String> byCode() {
    Map<String, String> byCode = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String text = texts.get(language);
      if (text != null) {
        byCode.put(language.name().toLowerCase(Locale.ROOT), text);
      }
    }
    return byCode;
  }
}
