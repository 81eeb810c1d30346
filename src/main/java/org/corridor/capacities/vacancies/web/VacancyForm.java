package org.corridor.capacities.vacancies.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.capacities.vacancies.domain.Tongues;
import org.corridor.capacities.vacancies.domain.WebLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads and fills the form of a vacancy. */
final class VacancyForm {

  static final String ESSENTIAL = "essential";
  static final String OPTIONAL = "optional";

  private static final String REQUIRED = "platform.form.required";

  /** Years ahead that a day may lie. */
  private static final int AHEAD = 3;

  private VacancyForm() {}

  /**
   * What was sent.
   *
   * @param facts null where something is wrong or a skill is still to be chosen
   */
  record Read(
      @Nullable VacancyFacts facts, SkillLines.Typed essential, SkillLines.Typed optional) {}

  static Read read(Submission sent, SkillLines lines, Language reader, LocalDate today) {
    Language written = VacancyFields.language(sent, "written", reader);
    String title = sent.required("title", VacancyFacts.TITLE);
    String description = sent.text("description", VacancyFacts.DESCRIPTION);
    String hiring = sent.text("hiring", VacancyFacts.HIRING);
    String reference = sent.text("reference", VacancyFacts.REFERENCE);
    String country = VacancyFields.country(sent, "country");
    String town = sent.text("town", VacancyFacts.TOWN);
    Sector sector = chosen(sent, "sector", Sector.class);
    JobKind kind = chosen(sent, "kind", JobKind.class);
    Integer hours = sent.whole("hours", 1, VacancyFacts.MOST_HOURS);
    Pay pay = pay(sent);
    SkillLines.Typed essential = lines.read(sent, ESSENTIAL, written, reader);
    SkillLines.Typed optional = lines.read(sent, OPTIONAL, written, reader);
    List<String> languages = languages(sent);
    LocalDate starts =
        VacancyFields.day(sent, "starts", today.minusYears(1), today.plusYears(AHEAD));
    LocalDate until = VacancyFields.day(sent, "until", today.minusYears(1), today.plusYears(AHEAD));
    String link = link(sent);
    Integer posts = sent.whole("posts", 1, VacancyFacts.MOST_POSTS);
    if (!sent.isValid()
        || essential.isAsking()
        || optional.isAsking()
        || sector == null
        || kind == null) {
      return new Read(null, essential, optional);
    }
    return new Read(
        new VacancyFacts(
            reference,
            hiring,
            title,
            description,
            written,
            country,
            town,
            sector,
            kind,
            hours,
            pay,
            skills(essential, optional),
            languages,
            starts,
            until,
            link,
            sent.ticked("foreign"),
            posts == null ? 1 : posts),
        essential,
        optional);
  }

  private static <E extends Enum<E>> @Nullable E chosen(
      Submission sent, String name, Class<E> type) {
    E value = sent.choice(name, type);
    if (value == null && sent.text(name, 100).isEmpty()) {
      sent.problem(name, REQUIRED, Map.of());
    }
    return value;
  }

  private static List<WantedSkill> skills(SkillLines.Typed essential, SkillLines.Typed optional) {
    List<WantedSkill> skills = new ArrayList<>();
    essential.lines().forEach(line -> skills.add(WantedSkill.of(line, true)));
    optional.lines().forEach(line -> skills.add(WantedSkill.of(line, false)));
    return skills;
  }

  private static @Nullable Pay pay(Submission sent) {
    BigDecimal least = sent.decimal("pay-least", BigDecimal.ZERO, Pay.HIGHEST, 2);
    BigDecimal most = sent.decimal("pay-most", BigDecimal.ZERO, Pay.HIGHEST, 2);
    String currency = sent.text("currency", 3).toUpperCase(Locale.ROOT);
    Pay.Per per = sent.choice("per", Pay.Per.class);
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      sent.problem("currency", "platform.form.unknown-choice", Map.of());
    }
    if (least == null && most == null) {
      return null;
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      sent.problem("pay-most", "capacities.vacancies.pay.order", Map.of());
    }
    if (currency.isEmpty()) {
      sent.problem("currency", REQUIRED, Map.of());
    }
    if (per == null) {
      sent.problem("per", REQUIRED, Map.of());
    }
    return sent.isValid() && per != null ? new Pay(least, most, currency, per) : null;
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
    List<String> codes = Tongues.read(typed);
    if (codes.size() > Tongues.MOST) {
      sent.problem(
          "languages",
          "platform.form.too-many-rows",
          Map.of("most", Tongues.MOST, "typed", codes.size()));
    }
    return codes;
  }

  private static String link(Submission sent) {
    if (!sent.text("apply", 20).equals("link")) {
      return "";
    }
    String link = sent.required("link", VacancyFacts.LINK);
    if (!link.isEmpty() && !WebLink.isOne(link)) {
      sent.problem("link", "capacities.vacancies.link.wrong", Map.of());
    }
    return link;
  }

  static Form empty(Language reader, String country) {
    return Form.builder()
        .put("written", reader.code())
        .put("country", country)
        .put("apply", "platform")
        .put("posts", 1)
        .build();
  }

  static Form fill(VacancyFacts facts, Language reader) {
    Pay pay = facts.pay();
    return Form.builder()
        .put("written", facts.written().code())
        .put("title", facts.title())
        .put("description", facts.description())
        .put("hiring", facts.hiring())
        .put("reference", facts.reference())
        .put("country", facts.country())
        .put("town", facts.town())
        .put("sector", facts.sector())
        .put("kind", facts.kind())
        .put("hours", facts.hours())
        .put("pay-least", pay == null ? null : plain(pay.least()))
        .put("pay-most", pay == null ? null : plain(pay.most()))
        .put("currency", pay == null ? null : pay.currency())
        .put("per", pay == null ? null : pay.per())
        .put("languages", Tongues.names(facts.languages(), reader))
        .put("starts", facts.starts())
        .put("until", facts.until())
        .put("apply", facts.link().isEmpty() ? "platform" : "link")
        .put("link", facts.link())
        .put("foreign", facts.foreignCertificates() ? "1" : null)
        .put("posts", facts.posts())
        .build();
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  static List<SkillLine> lines(VacancyFacts facts, boolean essential) {
    return facts.skills().stream()
        .filter(skill -> skill.essential() == essential)
        .map(WantedSkill::line)
        .collect(Collectors.toList());
  }
}
