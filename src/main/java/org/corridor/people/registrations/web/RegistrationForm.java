package org.corridor.people.registrations.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.registrations.domain.Entry;
import org.corridor.people.registrations.domain.RecordedConsent;
import org.corridor.people.registrations.domain.RegisterOnBehalf.Kept;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who is registered on their behalf, as a form. */
final class RegistrationForm {

  private static final int COUNTRY = 10;
  private static final int DATE = 20;

  private RegistrationForm() {}

  /** What was read; null where it has problems. */
  record Read(Entry entry, RecordedConsent consent) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** The form of somebody new, where a language is suggested. */
  static Form blank(Language reader) {
    return Form.builder().put("language", reader).build();
  }

  static Form fill(Kept kept) {
    Entry entry = kept.entry();
    RecordedConsent consent = kept.consent();
    Form.Builder form =
        Form.builder()
            .put("name", entry.name().value())
            .put("language", entry.language())
            .put("profession", entry.profession())
            .put("about", entry.about())
            .put("phone", entry.phone())
            .put("number", entry.number())
            .put("way", consent.way())
            .put("consentOn", consent.on())
            .put("consentLanguage", consent.language())
            .put("directory", consent.directory() ? "1" : null)
            .put("read", "1");
    place(form, "residence", entry.residence());
    place(form, "origin", entry.origin());
    return form.build();
  }

  private static void place(Form.Builder form, String name, @Nullable Place place) {
    if (place != null) {
      form.put(name + "Country", place.country()).put(name + "Town", place.town());
    }
  }

  /** Notes problems in what was sent; null if there are any. */
  static @Nullable Read read(Submission sent, LocalDate today) {
    PersonName name = name(sent);
    Language language = chosen(sent, "language", Language.class);
    Place residence = place(sent, "residence");
    Place origin = place(sent, "origin");
    String profession = sent.text("profession", ProfileContent.WORDS);
    String about = sent.text("about", Entry.ABOUT);
    String phone = sent.text("phone", Entry.PHONE);
    if (!phone.matches("[+0-9 ()./-]*")) {
      sent.problem("phone", "people.registration.phone.wrong", Map.of());
    }
    String number = sent.text("number", Entry.NUMBER);
    RecordedConsent consent = consent(sent, today);
    if (name == null || language == null || consent == null || !sent.isValid()) {
      return null;
    }
    return new Read(
        new Entry(name, language, residence, origin, profession, about, phone, number), consent);
  }

  private static @Nullable PersonName name(Submission sent) {
    String typed = sent.required("name", PersonName.LONGEST);
    try {
      return typed.isEmpty() ? null : new PersonName(typed);
    } catch (IllegalArgumentException wrong) {
      if (typed.codePointCount(0, typed.length()) <= PersonName.LONGEST) {
        sent.problem("name", "platform.form.required", Map.of());
      }
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E chosen(
      Submission sent, String name, Class<E> type) {
    E value = sent.choice(name, type);
    if (value == null && sent.all(name).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return value;
  }

  private static @Nullable Place place(Submission sent, String name) {
    String country = sent.text(name + "Country", COUNTRY).toUpperCase(Locale.ROOT);
    String town = sent.text(name + "Town", ProfileContent.TOWN);
    if (country.isEmpty()) {
      if (!town.isEmpty()) {
        sent.problem(name + "Country", "platform.form.required", Map.of());
      }
      return null;
    }
    if (!Countries.codes().contains(country)) {
      sent.problem(name + "Country", "platform.form.unknown-choice", Map.of());
      return null;
    }
    return new Place(country, town);
  }

  private static @Nullable RecordedConsent consent(Submission sent, LocalDate today) {
    RecordedConsent.Way way = chosen(sent, "way", RecordedConsent.Way.class);
    Language language = chosen(sent, "consentLanguage", Language.class);
    LocalDate on = day(sent, today);
    if (!sent.ticked("read")) {
      sent.problem("read", "people.registration.read.missing", Map.of());
    }
    return way == null || language == null || on == null
        ? null
        : new RecordedConsent(
            way, on, RecordedConsent.CURRENT_VERSION, language, sent.ticked("directory"));
  }

  private static @Nullable LocalDate day(Submission sent, LocalDate today) {
    LocalDate day =
        sent.requiredDay(
            "consentOn", LocalDate.MIN, LocalDate.MAX, "people.registration.consent-on.wrong");
    if (day != null) {
      RecordedConsent.problem(day, today)
          .ifPresent(
              problem ->
                  sent.problem("consentOn", problem, Map.of("years", RecordedConsent.MOST_YEARS)));
    }
    return day;
  }
}
