package org.corridor.capacities.vacancies.imports.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.platform.form.Submission;
import org.corridor.platform.sheet.SheetValues;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read one by one; whatever cannot be read is noted. Choices are understood
 * as codes and as words of any of our languages.
 */
final class VacancyCells {

  private static final Map<String, Sector> SECTORS = words(Sector.values(), Sector::text);
  private static final Map<String, JobKind> KINDS = kinds();
  private static final Map<String, Pay.Per> PERS = words(Pay.Per.values(), Pay.Per::text);

  private final Map<VacancyField, String> cells;
  private final List<CellProblem> problems = new ArrayList<>();

  VacancyCells(Map<VacancyField, String> cells) {
    this.cells = cells;
    cells.forEach(
        (field, text) -> {
          if (text.startsWith("=")) {
            problem(field, "formula");
          }
        });
  }

  List<CellProblem> problems() {
    return List.copyOf(problems);
  }

  void problem(@Nullable VacancyField field, String reason) {
    problems.add(CellProblem.of(field, reason));
  }

  boolean isBlank(VacancyField field) {
    String cell = cells.getOrDefault(field, "");
    return cell.isEmpty() || cell.startsWith("=");
  }

  /** Empty where nothing stands there, or too much, or a formula. */
  String text(VacancyField field, int most) {
    if (isBlank(field)) {
      return "";
    }
    String text = cells.getOrDefault(field, "");
    if (text.codePointCount(0, text.length()) > most) {
      problems.add(new CellProblem(field, "too-long", Map.of("most", String.valueOf(most))));
      return "";
    }
    return text;
  }

  String required(VacancyField field, int most) {
    int before = problems.size();
    String text = text(field, most);
    if (text.isEmpty() && problems.size() == before && !cells.containsKey(field)) {
      problem(field, "missing");
    }
    return text;
  }

  <T> @Nullable T known(VacancyField field, Function<String, Optional<T>> reader, String reason) {
    if (isBlank(field)) {
      return null;
    }
    Optional<T> known = reader.apply(cells.getOrDefault(field, ""));
    if (known.isEmpty()) {
      problem(field, reason);
    }
    return known.orElse(null);
  }

  @Nullable Sector sector() {
    return known(VacancyField.SECTOR, words(SECTORS), "sector");
  }

  @Nullable JobKind kind() {
    return known(VacancyField.KIND, words(KINDS), "kind");
  }

  Pay.@Nullable Per per() {
    return known(VacancyField.PER, words(PERS), "per");
  }

  @Nullable LocalDate day(VacancyField field) {
    return known(field, SheetValues::day, "day");
  }

  boolean yes(VacancyField field) {
    Boolean yes = known(field, SheetValues::yes, "yes-or-no");
    return yes != null && yes;
  }

  @Nullable Integer whole(VacancyField field, int most) {
    BigDecimal number = number(field, BigDecimal.valueOf(most), 0);
    return number == null ? null : number.intValue();
  }

  /** As the forms read numbers, and money with a sign or a code beside it. */
  @Nullable BigDecimal number(VacancyField field, BigDecimal most, int decimals) {
    if (isBlank(field)) {
      return null;
    }
    String typed = cells.getOrDefault(field, "").replaceAll("[\\p{Sc}]|\\b[A-Z]{3}\\b", "").strip();
    Submission one = Submission.of(Map.of("n", new String[] {typed}));
    BigDecimal number =
        one.decimal("n", decimals == 0 ? BigDecimal.ONE : BigDecimal.ZERO, most, decimals);
    if (number == null) {
      problem(field, "number");
    }
    return number;
  }

  /** Parted by semicolons, bars or line ends; by commas where there are none of these. */
  List<String> list(VacancyField field) {
    String text = isBlank(field) ? "" : cells.getOrDefault(field, "");
    String parts = text.matches("(?s).*[;|\\n؛].*") ? "[;|\\n؛]" : "[,،]";
    return Stream.of(text.split(parts))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  List<String> skills(VacancyField field) {
    List<String> skills = list(field);
    for (String skill : skills) {
      if (skill.codePointCount(0, skill.length()) > SkillLine.LONGEST) {
        problems.add(
            new CellProblem(
                field, "skill-long", Map.of("most", String.valueOf(SkillLine.LONGEST))));
        return List.of();
      }
    }
    return skills;
  }

  private static <T> Function<String, Optional<T>> words(Map<String, T> known) {
    return text -> Optional.ofNullable(known.get(SheetWords.bare(text)));
  }

  private static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> key) {
    Map<String, E> words = new HashMap<>();
    for (E value : values) {
      words.put(SheetWords.bare(value.name()), value);
      for (Language language : Language.values()) {
        words.putIfAbsent(
            SheetWords.bare(Messages.in(language).getOrDefault(key.apply(value), value.name())),
            value);
      }
    }
    return Map.copyOf(words);
  }

  /** Also as schema.org calls them. */
  private static Map<String, JobKind> kinds() {
    Map<String, JobKind> words = new HashMap<>(words(JobKind.values(), JobKind::text));
    words.put("fulltime", JobKind.PERMANENT);
    words.put("parttime", JobKind.PERMANENT);
    words.put("temporary", JobKind.FIXED_TERM);
    words.put("contractor", JobKind.FIXED_TERM);
    words.put("intern", JobKind.INTERNSHIP);
    words.put("cdi", JobKind.PERMANENT);
    words.put("cdd", JobKind.FIXED_TERM);
    words.put("trainee", JobKind.INTERNSHIP);
    return Map.copyOf(words);
  }
}
