package org.corridor.projects.registry.web;

import java.util.Locale;
import org.corridor.platform.text.Language;

/** The reader's language, as Spring hands it to a page. */
final class Languages {

  private Languages() {}

  static Language of(Locale locale) {
    return Language.of(locale.toLanguageTag()).orElse(Language.EN);
  }
}
