package org.corridor.people.registrations.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;

/**
 * How somebody agreed to be registered by others (handbook, text box 10: a thorough consent
 * system).
 *
 * @param on the day on which they did
 * @param version of the text that was read out, from 1
 * @param language in which it was read out
 * @param directory whether they want to be found in the directory too
 */
public record RecordedConsent(
    Way way, LocalDate on, int version, Language language, boolean directory) {

  /** Of the text that is read out now. Whoever changes what it says adds a text with the next. */
  public static final int CURRENT_VERSION = 1;

  /** Older ones are asked for anew. */
  public static final int MOST_YEARS = 5;

  /** How it was given; the text is {@code people.registration.way.<code>}. */
  public enum Way {
    /** Spoken, after the text was read out, in front of a witness. */
    WITNESS,
    /** Signed on paper, which the organisation keeps. */
    PAPER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String code) {
      return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst().orElseThrow();
    }

    /** Key of its name. */
    public String text() {
      return "people.registration.way." + code();
    }
  }

  /** Key of what is wrong with the day; empty for one that is in order. */
  public static Optional<String> problem(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      return Optional.of("people.registration.consent-on.future");
    }
    return on.isBefore(today.minusYears(MOST_YEARS))
        ? Optional.of("people.registration.consent-on.old")
        : Optional.empty();
  }

  /** Key of the text that was read out. */
  public String text() {
    return text(version);
  }

  /** Key of the text of a version. */
  public static String text(int version) {
    return "people.registration.consent.v" + version;
  }
}
