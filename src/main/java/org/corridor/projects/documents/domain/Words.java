package org.corridor.projects.documents.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Citation;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Terms;
import org.jspecify.annotations.Nullable;

/** Our own words in a document, in the reader's language. */
final class Words {

  private static final String KEY = "projects.documents.";

  private final Texts texts;
  private final Language language;

  Words(Texts texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  Language language() {
    return language;
  }

  String say(String key, @Nullable Object... named) {
    return texts.text(language, KEY + key, named);
  }

  /** A title of the pages of the design. */
  String ofDesign(String key) {
    return texts.text(language, "projects.design." + key);
  }

  /** What a choice is called, as in the pages of the design. */
  String label(@Nullable Enum<?> choice) {
    return choice == null ? "" : texts.text(language, Terms.key(choice));
  }

  /** A place in the handbook. */
  String citation(String source) {
    return Citation.words(texts, language, source);
  }

  String labels(Collection<? extends Enum<?>> choices) {
    return list(choices.stream().map(this::label).toList());
  }

  /** The parts that say something, with the comma of the language between them. */
  String list(List<String> parts) {
    return joined(parts, language == Language.AR ? "، " : ", ");
  }

  static String joined(List<String> parts, String between) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  static String lines(String... parts) {
    return joined(Stream.of(parts).toList(), "\n");
  }

  String country(String code) {
    return Countries.name(code, language);
  }

  String month(YearMonth month) {
    return Formats.in(language).month(month);
  }

  String shortMonth(YearMonth month) {
    return Formats.in(language).shortMonth(month);
  }

  String date(java.time.Instant moment) {
    return Formats.in(language).date(moment, java.time.ZoneOffset.UTC);
  }

  String number(@Nullable Number number) {
    return number == null ? "" : Formats.in(language).number(number);
  }

  /** With two decimals; a gap where it is not known. */
  String amount(@Nullable BigDecimal amount) {
    return amount == null ? "" : Formats.in(language).number(amount, 2);
  }

  String money(BigDecimal amount, String currency) {
    return Formats.in(language).number(amount, 2) + "\u00a0" + currency;
  }

  /**
   * @param percent 80 for 80 %
   */
  String percent(@Nullable BigDecimal percent) {
    return percent == null ? "" : say("percent", "number", number(percent));
  }
}
