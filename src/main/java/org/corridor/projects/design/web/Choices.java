package org.corridor.projects.design.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Terms;
import org.springframework.stereotype.Component;

/** The options of the fields of a design, in the reader's language. */
@Component
class Choices {

  private final Texts texts;

  Choices(Texts texts) {
    this.texts = texts;
  }

  <E extends Enum<E>> List<Choice> of(Class<E> type, Language language) {
    return Stream.of(type.getEnumConstants())
        .map(
            value ->
                new Choice(
                    value.name(), texts.text(language, Terms.key(value)), hint(value, language)))
        .toList();
  }

  List<Choice> countries(Language language) {
    return Countries.all(language).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.code(), language.ownName()))
        .toList();
  }

  /** The line under the label, where the messages have one ({@code ...hint}). */
  private String hint(Enum<?> value, Language language) {
    String key = Terms.key(value) + ".hint";
    return texts.has(language, key) ? texts.text(language, key) : "";
  }
}
