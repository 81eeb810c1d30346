package org.corridor.people.imports.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column can hold; the text is {@code people.imports.field.<code>}. */
public enum ColumnField {
  NAME,
  FIRST_NAME,
  LAST_NAME,
  NUMBER,
  EMAIL,
  LANGUAGE,
  PHONE,
  COUNTRY,
  TOWN,
  ORIGIN_COUNTRY,
  ORIGIN_TOWN,
  PROFESSION,
  ABOUT,
  CONSENT_ON,
  CONSENT_WAY,
  DIRECTORY,
  KIND,
  WORKS_IN;

  private static final List<ColumnField> ORGANISATIONS = List.of(NAME, KIND, COUNTRY, WORKS_IN);

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ColumnField> of(String code) {
    return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** Those that a list of this kind may have. */
  public static List<ColumnField> of(ImportKind kind) {
    return kind == ImportKind.ORGANISATIONS
        ? ORGANISATIONS
        : Stream.of(values()).filter(field -> field != KIND && field != WORKS_IN).toList();
  }

  /** Key of its name. */
  public String text() {
    return "people.imports.field." + code();
  }
}
