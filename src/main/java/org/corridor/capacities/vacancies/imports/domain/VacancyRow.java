package org.corridor.capacities.vacancies.imports.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.capacities.vacancies.domain.Tongues;
import org.corridor.capacities.vacancies.domain.WebLink;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.sheet.SheetValues;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A vacancy as a row tells; all that is needed to publish it has to be there. */
final class VacancyRow {

  private static final int AHEAD = 3;

  private VacancyRow() {}

  /** The vacancy, or what is wrong with its row. */
  record Read(@Nullable VacancyFacts facts, List<CellProblem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param link the concept that a skill named in a language means beyond doubt, if any
   */
  static Read read(
      Map<VacancyField, String> row,
      RowDefaults defaults,
      LocalDate today,
      BiFunction<String, Language, Optional<ConceptId>> link) {
    VacancyCells cells = new VacancyCells(row);
    Language written =
        orElse(
            cells.known(VacancyField.WRITTEN, SheetValues::language, "language"),
            defaults.written());
    String title = cells.required(VacancyField.TITLE, VacancyFacts.TITLE);
    String description = cells.required(VacancyField.DESCRIPTION, VacancyFacts.DESCRIPTION);
    String country = country(cells, defaults);
    LocalDate until = until(cells, defaults, today);
    LocalDate starts = cells.day(VacancyField.STARTS);
    JobKind kind = cells.kind();
    Sector sector = cells.sector();
    Integer hours = cells.whole(VacancyField.HOURS, VacancyFacts.MOST_HOURS);
    Integer posts = cells.whole(VacancyField.POSTS, VacancyFacts.MOST_POSTS);
    Pay pay = pay(cells, country);
    List<String> languages = languages(cells);
    String address = link(cells);
    List<WantedSkill> skills = new ArrayList<>();
    add(skills, cells.skills(VacancyField.ESSENTIAL), written, true, link);
    add(skills, cells.skills(VacancyField.OPTIONAL), written, false, link);
    if (skills.size() > WantedSkill.MOST) {
      cells.problem(VacancyField.ESSENTIAL, "many-skills");
    }
    VacancyFacts facts =
        new VacancyFacts(
            cells.text(VacancyField.REFERENCE, VacancyFacts.REFERENCE),
            cells.text(VacancyField.HIRING, VacancyFacts.HIRING),
            title.replaceAll("\\s+", " "),
            description,
            written,
            country,
            cells.text(VacancyField.TOWN, VacancyFacts.TOWN),
            sector == null ? defaults.sector() : sector,
            kind == null ? JobKind.PERMANENT : kind,
            hours,
            pay,
            skills,
            languages,
            starts,
            until,
            address,
            cells.yes(VacancyField.FOREIGN),
            posts == null ? 1 : posts);
    return cells.problems().isEmpty()
        ? new Read(facts, List.of())
        : new Read(null, cells.problems());
  }

  private static <T> T orElse(@Nullable T value, T other) {
    return value == null ? other : value;
  }

  private static String country(VacancyCells cells, RowDefaults defaults) {
    String country = cells.known(VacancyField.COUNTRY, SheetValues::country, "country");
    if (country == null && cells.isBlank(VacancyField.COUNTRY)) {
      if (defaults.country().isEmpty()) {
        cells.problem(VacancyField.COUNTRY, "missing");
      }
      return defaults.country();
    }
    return orElse(country, "");
  }

  private static @Nullable LocalDate until(
      VacancyCells cells, RowDefaults defaults, LocalDate today) {
    LocalDate until = cells.day(VacancyField.UNTIL);
    if (until == null) {
      if (!cells.isBlank(VacancyField.UNTIL)) {
        return null;
      }
      if (defaults.until() == null) {
        cells.problem(VacancyField.UNTIL, "missing");
        return null;
      }
      until = defaults.until();
    }
    if (until.isBefore(today)) {
      cells.problem(VacancyField.UNTIL, "past");
    }
    if (until.isAfter(today.plusYears(AHEAD))) {
      cells.problem(VacancyField.UNTIL, "far");
    }
    return until;
  }

  /** In the currency of the country where none is named. */
  private static @Nullable Pay pay(VacancyCells cells, String country) {
    BigDecimal least = cells.number(VacancyField.PAY_LEAST, Pay.HIGHEST, 2);
    BigDecimal most = cells.number(VacancyField.PAY_MOST, Pay.HIGHEST, 2);
    String currency = cells.text(VacancyField.CURRENCY, 3).toUpperCase(Locale.ROOT);
    Pay.Per per = cells.per();
    if (!currency.isEmpty() && !Currencies.exists(currency)) {
      cells.problem(VacancyField.CURRENCY, "currency");
      return null;
    }
    if (least == null && most == null) {
      return null;
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      cells.problem(VacancyField.PAY_MOST, "order");
      return null;
    }
    if (currency.isEmpty()) {
      currency = Currencies.of(country).orElse("");
    }
    if (currency.isEmpty()) {
      cells.problem(VacancyField.CURRENCY, "missing");
      return null;
    }
    return new Pay(least, most, currency, orElse(per, Pay.Per.MONTH));
  }

  private static List<String> languages(VacancyCells cells) {
    List<String> codes = new ArrayList<>();
    for (String word : cells.list(VacancyField.LANGUAGES)) {
      Optional<String> code = Tongues.code(word);
      if (code.isEmpty()) {
        cells.problem(VacancyField.LANGUAGES, "language");
        return List.of();
      }
      codes.add(code.get());
    }
    return codes.stream().distinct().limit(Tongues.MOST).toList();
  }

  private static String link(VacancyCells cells) {
    String link = cells.text(VacancyField.LINK, VacancyFacts.LINK);
    if (!link.isEmpty() && !WebLink.isOne(link)) {
      cells.problem(VacancyField.LINK, "link");
    }
    return link;
  }

  private static void add(
      List<WantedSkill> skills,
      List<String> words,
      Language written,
      boolean essential,
      BiFunction<String, Language, Optional<ConceptId>> link) {
    for (String word : words) {
      skills.add(new WantedSkill(word, written, link.apply(word, written).orElse(null), essential));
    }
  }

  /** By what one without a number is known again. */
  static String key(VacancyFacts facts) {
    return facts.reference().isEmpty()
        ? "words "
            + SheetWords.bare(
                String.join(
                    "/",
                    facts.title(),
                    facts.hiring(),
                    facts.country(),
                    facts.town(),
                    facts.kind().name()))
        : "number " + facts.reference();
  }

  /** Whether both say the same, whatever their skills were linked to. */
  static boolean same(VacancyFacts one, VacancyFacts other) {
    return one.equals(other) || Objects.equals(unlinked(one), unlinked(other));
  }

  private static VacancyFacts unlinked(VacancyFacts facts) {
    return with(
        facts,
        facts.skills().stream()
            .map(one -> new WantedSkill(one.words(), one.written(), null, one.essential()))
            .toList());
  }

  private static VacancyFacts with(VacancyFacts facts, List<WantedSkill> skills) {
    return new VacancyFacts(
        facts.reference(),
        facts.hiring(),
        facts.title(),
        facts.description(),
        facts.written(),
        facts.country(),
        facts.town(),
        facts.sector(),
        facts.kind(),
        facts.hours(),
        facts.pay(),
        skills,
        facts.languages(),
        facts.starts(),
        facts.until(),
        facts.link(),
        facts.foreignCertificates(),
        facts.posts());
  }
}
