package org.corridor.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text of the house's own content in the languages it has been written in. English is always
 * there; a reader of a language that is missing gets English, and {@link Wording#language()} says
 * so, so that pages can mark it ({@code lang}).
 */
public record LocalText(Map<Language, String> texts) {

  public LocalText {
    if (!texts.containsKey(Language.EN)) {
      throw new IllegalArgumentException("A text of the content has no English: " + texts.values());
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
    String text = texts.get(language);
    return text != null ? new Wording(text, language) : new Wording(english(), Language.EN);
  }

  /** The words alone, where the language need not be marked (search, exports). */
  public String text(Language language) {
    return in(language).text();
  }

  private String english() {
    String text = texts.get(Language.EN);
    return text == null ? "" : text;
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
