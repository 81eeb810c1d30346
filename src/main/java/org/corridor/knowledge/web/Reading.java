package org.corridor.knowledge.web;

import java.util.Locale;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * In which language a reader gets to read content. A content file is translated as a whole, so one
 * answer holds for all its texts.
 *
 * @param reader the language of the page
 * @param content the language of the content on it
 */
public record Reading(Language reader, Language content) {

  static Reading of(LocalText sample, Locale locale) {
    Language reader = reader(locale);
    return new Reading(reader, sample.in(reader).language());
  }

  static Language reader(Locale locale) {
    return Language.of(locale.toLanguageTag()).orElse(Language.EN);
  }

  public boolean foreign() {
    return reader != content;
  }

  /** For the attribute {@code lang} around content: null where it is the page's. */
  public @Nullable String lang() {
    return foreign() ? content.code() : null;
  }

  public @Nullable String dir() {
    return foreign() ? content.dir() : null;
  }

  /** For the page's own words inside such content. */
  public @Nullable String backLang() {
    return foreign() ? reader.code() : null;
  }

  public @Nullable String backDir() {
    return foreign() ? reader.dir() : null;
  }

  public String text(LocalText text) {
    return text.text(content);
  }
}
