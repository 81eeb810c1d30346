package org.corridor.people.imports.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a row tells.
 *
 * @param worksIn countries beside its own: ISO 3166-1 alpha-2
 */
record OrganisationRow(OrganisationDraft draft, List<String> worksIn) {

  OrganisationRow {
    worksIn = List.copyOf(worksIn);
  }

  /** The row, or what is wrong with it. */
  record Read(@Nullable OrganisationRow row, List<RowProblem> problems) {}

  static Read read(Cells cells, String source) {
    String name = cells.text(ColumnField.NAME, OrganisationDraft.LONGEST);
    if (cells.problems().isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      cells.problem(ColumnField.NAME, "no-name");
    }
    Optional<String> country = cells.country(ColumnField.COUNTRY);
    if (country.isEmpty() && cells.text(ColumnField.COUNTRY, Sheet.LONGEST_CELL).isEmpty()) {
      cells.problem(ColumnField.COUNTRY, "no-country");
    }
    OrganisationKind kind = cells.kind().orElse(OrganisationKind.OTHER);
    List<String> worksIn = cells.countries(ColumnField.WORKS_IN);
    if (!cells.problems().isEmpty() || country.isEmpty()) {
      return new Read(null, List.copyOf(cells.problems()));
    }
    return new Read(
        new OrganisationRow(new OrganisationDraft(name, kind, country.get(), source), worksIn),
        List.of());
  }
}
