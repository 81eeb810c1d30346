package org.corridor.people.imports.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.people.registrations.domain.Entry;

/** What an organisation says of a member, named but not told. */
final class OfferParts {

  private OfferParts() {}

  /** Keys of the names of all that is said. */
  static List<String> of(Entry entry) {
    List<ColumnField> fields = new ArrayList<>(List.of(ColumnField.NAME));
    add(fields, ColumnField.COUNTRY, entry.residence() != null);
    add(fields, ColumnField.ORIGIN_COUNTRY, entry.origin() != null);
    add(fields, ColumnField.PROFESSION, !entry.profession().isEmpty());
    add(fields, ColumnField.ABOUT, !entry.about().isEmpty());
    add(fields, ColumnField.PHONE, !entry.phone().isEmpty());
    add(fields, ColumnField.NUMBER, !entry.number().isEmpty());
    return fields.stream().map(ColumnField::text).toList();
  }

  private static void add(List<ColumnField> fields, ColumnField field, boolean said) {
    if (said) {
      fields.add(field);
    }
  }
}
