package org.corridor.capacities.vacancies.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** What the forms have in common. What cannot be read is noted as a problem. */
final class VacancyFields {

  private VacancyFields() {}

  /** A day as a date field sends it; null where there is none. */
  static @Nullable LocalDate day(Submission sent, String name, LocalDate first, LocalDate last) {
    return sent.day(name, first, last, "capacities.vacancies.day.range");
  }

  /** ISO 3166-1 alpha-2; empty where none is chosen. */
  static String country(Submission sent, String name) {
    String code = sent.text(name, 2);
    if (!code.isEmpty() && !Countries.exists(code)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return "";
    }
    return code;
  }

  static Language language(Submission sent, String name, Language reader) {
    return Language.of(sent.text(name, 5)).orElse(reader);
  }

  /** From 1. */
  static int page(Submission asked) {
    String page = asked.text("page", 6);
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  /**
   * The vacancy of an address.
   *
   * @throws NoVacancy where it is none
   */
  static VacancyId id(String typed) {
    return VacancyId.of(typed).orElseThrow(NoVacancy::new);
  }

  /** Made with the form, so that what is sent twice is kept once. */
  static VacancyId newId(Submission sent) {
    return Optional.of(sent.text("id", 40)).flatMap(VacancyId::of).orElseGet(VacancyId::create);
  }
}
