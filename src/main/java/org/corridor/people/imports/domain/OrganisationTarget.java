package org.corridor.people.imports.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.organisations.domain.KnownOrganisations;
import org.corridor.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What becomes of rows of organisations. They are listed, and belong to nobody until somebody
 * claims them. Of one that is here already only countries are added: the rest is its own to say.
 */
@Component
class OrganisationTarget implements Target {

  private final Organisations organisations;
  private final KnownOrganisations names;

  OrganisationTarget(Organisations organisations, KnownOrganisations names) {
    this.organisations = organisations;
    this.names = names;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ORGANISATIONS;
  }

  @Override
  public List<Judgement> judge(ListImport list, List<Sheet.Line> lines, Map<String, Integer> seen) {
    Map<Integer, OrganisationRow.Read> rows = new HashMap<>();
    lines.forEach(line -> rows.put(line.number(), read(list, line)));
    Map<String, OrganisationId> ids =
        names.find(
            rows.values().stream()
                .flatMap(read -> Optional.ofNullable(read.row()).stream())
                .map(OrganisationRow::draft)
                .toList());
    Map<OrganisationId, OrganisationView> views = organisations.known(ids.values());
    List<Judgement> all = new ArrayList<>();
    for (Sheet.Line line : lines) {
      OrganisationRow.Read read = rows.get(line.number());
      OrganisationRow row = read == null ? null : read.row();
      all.add(
          row == null
              ? Judgement.wrong(line.number(), read == null ? List.of() : read.problems())
              : judge(line.number(), row, ids, views, seen));
    }
    return all;
  }

  private Judgement judge(
      int number,
      OrganisationRow row,
      Map<String, OrganisationId> ids,
      Map<OrganisationId, OrganisationView> views,
      Map<String, Integer> seen) {
    String key = KnownOrganisations.key(row.draft());
    Integer before = seen.putIfAbsent(key, number);
    if (before != null && before != number) {
      return Judgement.wrong(
          number, List.of(new RowProblem(null, "twice", Map.of("row", String.valueOf(before)))));
    }
    OrganisationId id = ids.get(key);
    return Judgement.of(number, id == null ? Verdict.NEW : verdict(row, views.get(id)));
  }

  private static Verdict verdict(OrganisationRow row, @Nullable OrganisationView known) {
    return known == null || known.worksIn().containsAll(row.worksIn())
        ? Verdict.UNCHANGED
        : Verdict.CHANGED;
  }

  @Override
  public Judgement act(ListImport list, Sheet.Line line) {
    OrganisationRow.Read read = read(list, line);
    OrganisationRow row = read.row();
    if (row == null) {
      return Judgement.wrong(line.number(), read.problems());
    }
    Optional<OrganisationId> before =
        Optional.ofNullable(
            names.find(List.of(row.draft())).get(KnownOrganisations.key(row.draft())));
    Verdict verdict =
        before
            .map(id -> verdict(row, organisations.known(List.of(id)).get(id)))
            .orElse(Verdict.NEW);
    if (verdict != Verdict.UNCHANGED) {
      organisations.worksIn(organisations.register(row.draft()), row.worksIn());
    }
    return Judgement.of(line.number(), verdict);
  }

  private static OrganisationRow.Read read(ListImport list, Sheet.Line line) {
    return OrganisationRow.read(new Cells(list.mapping().read(line.cells())), list.source());
  }
}
