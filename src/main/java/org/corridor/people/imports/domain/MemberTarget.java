package org.corridor.people.imports.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.registrations.domain.KeptPeople;
import org.corridor.people.registrations.domain.RecordedConsent;
import org.corridor.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of rows of members. */
@Component
class MemberTarget implements Target {

  private final ImportKeys keys;
  private final KeptPeople kept;
  private final MembershipOffers offers;
  private final Clock clock;

  MemberTarget(ImportKeys keys, KeptPeople kept, MembershipOffers offers, Clock clock) {
    this.keys = keys;
    this.kept = kept;
    this.offers = offers;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.MEMBERS;
  }

  @Override
  public List<Judgement> judge(ListImport list, List<Sheet.Line> lines, Map<String, Integer> seen) {
    OrganisationId organisation = organisation(list);
    Map<Integer, MemberRow.Read> rows = new HashMap<>();
    for (Sheet.Line line : lines) {
      rows.put(line.number(), read(list, line));
    }
    Map<String, ImportKeys.Known> known =
        keys.find(
            organisation,
            rows.values().stream()
                .flatMap(read -> Optional.ofNullable(read.row()).stream())
                .map(row -> ImportKeys.hash(organisation, row.key()))
                .toList());
    Set<String> numbers =
        kept.numbered(
            organisation,
            rows.values().stream()
                .flatMap(read -> Optional.ofNullable(read.row()).stream())
                .map(row -> row.entry().number())
                .toList());
    List<Judgement> all = new ArrayList<>();
    for (Sheet.Line line : lines) {
      MemberRow.Read read = rows.get(line.number());
      MemberRow row = read == null ? null : read.row();
      all.add(
          row == null
              ? Judgement.wrong(line.number(), read == null ? List.of() : read.problems())
              : judge(organisation, line.number(), row, known, numbers, seen));
    }
    return all;
  }

  private Judgement judge(
      OrganisationId organisation,
      int number,
      MemberRow row,
      Map<String, ImportKeys.Known> known,
      Set<String> numbers,
      Map<String, Integer> seen) {
    Integer before = seen.putIfAbsent(row.key(), number);
    if (before != null && before != number) {
      return Judgement.wrong(
          number, List.of(new RowProblem(null, "twice", Map.of("row", String.valueOf(before)))));
    }
    String key = ImportKeys.hash(organisation, row.key());
    return Judgement.of(
        number, verdict(organisation, row, known.get(key), numbers.contains(row.entry().number())));
  }

  private Verdict verdict(
      OrganisationId organisation,
      MemberRow row,
      ImportKeys.@Nullable Known known,
      boolean numbered) {
    if (known == null) {
      return row.email() == null && numbered ? Verdict.CHANGED : Verdict.NEW;
    }
    if (known.said().equals(ImportKeys.hash(organisation, row.all()))) {
      return Verdict.UNCHANGED;
    }
    if (row.email() != null) {
      return offers.isOpen(organisation, row.email()) ? Verdict.CHANGED : Verdict.UNCHANGED;
    }
    if (known.person() != null && kept.keeps(organisation, known.person())) {
      return Verdict.CHANGED;
    }
    return known.person() == null && isNewer(row.consent(), known.at())
        ? Verdict.NEW
        : Verdict.UNCHANGED;
  }

  /** Who took the consent back is registered again only with another one. */
  private static boolean isNewer(@Nullable RecordedConsent consent, Instant imported) {
    return consent != null && consent.on().isAfter(LocalDate.ofInstant(imported, ZoneOffset.UTC));
  }

  @Override
  public Judgement act(ListImport list, Sheet.Line line) {
    OrganisationId organisation = organisation(list);
    MemberRow.Read read = read(list, line);
    MemberRow row = read.row();
    if (row == null) {
      return Judgement.wrong(line.number(), read.problems());
    }
    String key = ImportKeys.hash(organisation, row.key());
    Optional<ImportKeys.Known> known = keys.find(organisation, key);
    boolean numbered =
        known.isEmpty() && kept.numbered(organisation, row.entry().number()).isPresent();
    Verdict verdict = verdict(organisation, row, known.orElse(null), numbered);
    if (verdict == Verdict.UNCHANGED) {
      return new Judgement(
          line.number(), verdict, List.of(), known.map(ImportKeys.Known::person).orElse(null));
    }
    PersonId person = save(list, organisation, row, known);
    keys.put(organisation, key, ImportKeys.hash(organisation, row.all()), person, now());
    return new Judgement(line.number(), verdict, List.of(), person);
  }

  private @Nullable PersonId save(
      ListImport list,
      OrganisationId organisation,
      MemberRow row,
      Optional<ImportKeys.Known> known) {
    RecordedConsent consent = row.consent();
    if (row.email() != null || consent == null) {
      if (row.email() != null) {
        offers.put(organisation, row.email(), row.entry(), now());
      }
      return null;
    }
    Optional<PersonId> before =
        known
            .map(ImportKeys.Known::person)
            .filter(person -> kept.keeps(organisation, person))
            .or(() -> kept.numbered(organisation, row.entry().number()));
    if (before.isEmpty()) {
      return kept.register(organisation, list.person(), row.entry(), consent);
    }
    kept.edit(organisation, list.person(), before.get(), row.entry(), consent);
    return before.get();
  }

  private MemberRow.Read read(ListImport list, Sheet.Line line) {
    return MemberRow.read(
        new Cells(list.mapping().read(line.cells())), list.language(), LocalDate.now(clock));
  }

  private static OrganisationId organisation(ListImport list) {
    return Optional.ofNullable(list.organisation()).orElseThrow();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
