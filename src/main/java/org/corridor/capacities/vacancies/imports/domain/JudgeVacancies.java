package org.corridor.capacities.vacancies.imports.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.domain.ManyVacancies;
import org.corridor.capacities.vacancies.domain.Vacancy;
import org.corridor.capacities.vacancies.imports.domain.VacancyImportTable.Outcome;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what would become of rows, and lets it become so. */
@Component
class JudgeVacancies {

  private final ManyVacancies vacancies;
  private final Skills skills;
  private final Clock clock;

  JudgeVacancies(ManyVacancies vacancies, Skills skills, Clock clock) {
    this.vacancies = vacancies;
    this.skills = skills;
    this.clock = clock;
  }

  /**
   * What would become of rows; saves nothing.
   *
   * @param seen keys of earlier rows of the same file, which are added to
   */
  List<Outcome> judge(VacancyImport list, List<Sheet.Line> lines, Map<String, Integer> seen) {
    Map<Integer, VacancyRow.Read> rows = read(list, lines);
    Map<String, Vacancy> known = known(list, rows);
    List<Outcome> all = new ArrayList<>();
    rows.forEach((number, read) -> all.add(judge(number, read, known, seen)));
    return all;
  }

  private static Outcome judge(
      int number, VacancyRow.Read read, Map<String, Vacancy> known, Map<String, Integer> seen) {
    VacancyFacts facts = read.facts();
    if (facts == null) {
      return Outcome.wrong(number, read.problems());
    }
    Integer before = seen.putIfAbsent(VacancyRow.key(facts), number);
    if (before != null && before != number) {
      return Outcome.wrong(
          number,
          List.of(
              new CellProblem(
                  null,
                  facts.reference().isEmpty() ? "twice" : "twice-number",
                  Map.of("row", String.valueOf(before)))));
    }
    return Outcome.of(number, verdict(facts, known.get(VacancyRow.key(facts))));
  }

  private static RowVerdict verdict(VacancyFacts facts, @Nullable Vacancy known) {
    if (known == null) {
      return RowVerdict.NEW;
    }
    return VacancyRow.same(facts, known.facts()) ? RowVerdict.UNCHANGED : RowVerdict.CHANGED;
  }

  /** Takes rows in; one that was taken in before changes nothing. */
  List<Outcome> act(VacancyImport list, List<Sheet.Line> lines) {
    Map<Integer, VacancyRow.Read> rows = read(list, lines);
    Map<String, Vacancy> known = known(list, rows);
    List<Outcome> all = new ArrayList<>();
    rows.forEach((number, read) -> all.add(act(list, number, read, known)));
    return all;
  }

  private Outcome act(
      VacancyImport list, int number, VacancyRow.Read read, Map<String, Vacancy> known) {
    VacancyFacts facts = read.facts();
    if (facts == null) {
      return Outcome.wrong(number, read.problems());
    }
    Vacancy before = known.get(VacancyRow.key(facts));
    if (before == null) {
      Vacancy made = vacancies.add(list.organisation(), facts, list.publish());
      known.put(VacancyRow.key(facts), made);
      return new Outcome(number, RowVerdict.NEW, List.of(), made.id(), made.revision(), null);
    }
    if (verdict(facts, before) == RowVerdict.UNCHANGED) {
      return Outcome.of(number, RowVerdict.UNCHANGED);
    }
    return vacancies
        .change(before, facts, list.publish())
        .map(
            changed ->
                new Outcome(
                    number,
                    RowVerdict.CHANGED,
                    List.of(),
                    changed.id(),
                    changed.revision(),
                    before.facts()))
        .orElseGet(() -> Outcome.wrong(number, List.of(CellProblem.of(null, "meanwhile"))));
  }

  private Map<Integer, VacancyRow.Read> read(VacancyImport list, List<Sheet.Line> lines) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Optional<ConceptId>> linked = new HashMap<>();
    BiFunction<String, Language, Optional<ConceptId>> link =
        (words, language) ->
            linked.computeIfAbsent(language.code() + words, key -> beyondDoubt(words, language));
    Map<Integer, VacancyRow.Read> rows = new LinkedHashMap<>();
    for (Sheet.Line line : lines) {
      rows.put(
          line.number(),
          VacancyRow.read(list.columns().read(line.cells()), list.defaults(), today, link));
    }
    return rows;
  }

  /** Nobody can be asked about each of hundreds of rows: only what is called exactly so counts. */
  private Optional<ConceptId> beyondDoubt(String words, Language written) {
    return skills.suggest(words, written, written, 1).stream()
        .filter(one -> SheetWords.bare(one.label()).equals(SheetWords.bare(words)))
        .map(NamedConcept::id)
        .findFirst();
  }

  private Map<String, Vacancy> known(VacancyImport list, Map<Integer, VacancyRow.Read> rows) {
    List<VacancyFacts> facts =
        rows.values().stream().map(VacancyRow.Read::facts).filter(Objects::nonNull).toList();
    Map<String, Vacancy> known = new HashMap<>();
    vacancies
        .numbered(
            list.organisation(),
            facts.stream()
                .map(VacancyFacts::reference)
                .filter(number -> !number.isEmpty())
                .toList())
        .forEach(one -> known.put(VacancyRow.key(one.facts()), one));
    vacancies
        .unnumbered(
            list.organisation(),
            facts.stream()
                .filter(one -> one.reference().isEmpty())
                .map(VacancyFacts::title)
                .toList())
        .forEach(one -> known.putIfAbsent(VacancyRow.key(one.facts()), one));
    return known;
  }
}
