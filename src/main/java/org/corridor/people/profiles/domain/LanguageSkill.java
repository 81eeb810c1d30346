package org.corridor.people.profiles.domain;

import org.corridor.platform.text.SpokenLanguages;

/**
 * @param language code, one of {@link SpokenLanguages#codes()}
 */
public record LanguageSkill(String language, Level level) {

  public LanguageSkill {
    if (!SpokenLanguages.codes().contains(language)) {
      throw new IllegalArgumentException("Not a language: " + language);
    }
  }
}
