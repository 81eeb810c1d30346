package org.corridor.capacities.courses.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridor.capacities.courses.CourseFacts;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.capacities.vacancies.domain.Tongues;
import org.corridor.capacities.vacancies.domain.WebLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a course. */
final class CourseForm {

  static final String TEACHES = "teaches";

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private CourseForm() {}

  /**
   * What was sent.
   *
   * @param facts null where something is wrong or a skill is still to be chosen
   */
  record Read(@Nullable CourseFacts facts, SkillLines.Typed teaches) {}

  static Read read(Submission sent, SkillLines lines, Language reader) {
    Language written = Language.of(sent.text("written", 5)).orElse(reader);
    String title = sent.required("title", CourseFacts.TITLE);
    String description = sent.required("description", CourseFacts.DESCRIPTION);
    SkillLines.Typed teaches = lines.read(sent, TEACHES, written, reader);
    boolean online = sent.ticked("online");
    String country = sent.text("country", 2);
    if (!country.isEmpty() && !Countries.exists(country)) {
      sent.problem("country", "platform.form.unknown-choice", Map.of());
    } else if (country.isEmpty() && !online) {
      sent.problem("country", "capacities.courses.where", Map.of());
    }
    String town = sent.text("town", CourseFacts.TOWN);
    LocalDate starts = day(sent, "starts");
    LocalDate ends = day(sent, "ends");
    LocalDate until = day(sent, "until");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      sent.problem("ends", "capacities.courses.order", Map.of());
    }
    BigDecimal price = sent.decimal("price", BigDecimal.ZERO, CourseFacts.DEAREST, 2);
    String currency = sent.text("currency", 3).toUpperCase(Locale.ROOT);
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    } else if (price != null && price.signum() > 0 && currency.isEmpty()) {
      sent.problem("currency", "platform.form.required", Map.of());
    }
    String certificate = sent.text("certificate", CourseFacts.CERTIFICATE);
    List<String> languages = languages(sent);
    String link = sent.text("link", CourseFacts.LINK);
    if (!link.isEmpty() && !WebLink.isOne(link)) {
      sent.problem("link", "capacities.vacancies.link.wrong", Map.of());
    }
    if (!sent.isValid() || teaches.isAsking()) {
      return new Read(null, teaches);
    }
    return new Read(
        new CourseFacts(
            title,
            description,
            written,
            teaches.lines(),
            online,
            country,
            town,
            starts,
            ends,
            until,
            price,
            price == null ? "" : currency,
            certificate,
            languages,
            link),
        teaches);
  }

  private static List<String> languages(Submission sent) {
    String typed = sent.text("languages", 300);
    List<String> unknown =
        Tongues.parts(typed).stream().filter(part -> Tongues.code(part).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      sent.problem(
          "languages",
          "capacities.vacancies.languages.unknown",
          Map.of("words", String.join(", ", unknown)));
    }
    return Tongues.read(typed).stream().limit(Tongues.MOST).toList();
  }

  private static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, "capacities.vacancies.day.wrong");
  }

  static Form empty(Language reader, String country) {
    return Form.builder().put("written", reader.code()).put("country", country).build();
  }

  static Form fill(CourseFacts facts, Language reader) {
    return Form.builder()
        .put("written", facts.written().code())
        .put("title", facts.title())
        .put("description", facts.description())
        .put("online", facts.online() ? "1" : null)
        .put("country", facts.country())
        .put("town", facts.town())
        .put("starts", facts.starts())
        .put("ends", facts.ends())
        .put("until", facts.until())
        .put("price", facts.price() == null ? null : facts.price().toPlainString())
        .put("currency", facts.currency())
        .put("certificate", facts.certificate())
        .put("languages", Tongues.names(facts.languages(), reader))
        .put("link", facts.link())
        .build();
  }
}
