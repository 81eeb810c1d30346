package org.corridor.platform.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that every page and every mail exists in. */
public enum Language {
  EN("English", "ltr"),
  FR("Français", "ltr"),
  ES("Español", "ltr"),
  PT("Português", "ltr"),
  AR("العربية", "rtl");

  private final String ownName;
  private final String dir;
  private final Locale locale;

  Language(String ownName, String dir) {
    this.ownName = ownName;
    this.dir = dir;
    this.locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }

  /** The language of a tag such as {@code pt-BR}, if it is one of ours. */
  public static Optional<Language> of(String tag) {
    String code = Locale.forLanguageTag(tag).getLanguage();
    return Stream.of(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** The ISO 639-1 code, as in {@code lang} attributes and file names. */
  public String code() {
    return locale.getLanguage();
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The direction of its script, as the HTML attribute {@code dir} wants it. */
  public String dir() {
    return dir;
  }

  public Locale locale() {
    return locale;
  }
}
