package org.corridor.people.imports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.registrations.domain.Entry;
import org.corridor.people.registrations.domain.RecordedConsent;
import org.corridor.people.registrations.domain.RecordedConsent.Way;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A member as a row tells. Who has an address is asked; who has none is registered on their behalf,
 * for which the row must say when and how they agreed.
 *
 * @param email null for who has none
 * @param consent null for who has an address
 */
record MemberRow(Entry entry, @Nullable EmailAddress email, @Nullable RecordedConsent consent) {

  /** The row, or what is wrong with it. */
  record Read(@Nullable MemberRow row, List<RowProblem> problems) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * @param otherwise the language of who does not say
   */
  static Read read(Cells cells, Language otherwise, LocalDate today) {
    Optional<EmailAddress> email = email(cells);
    PersonName name = name(cells);
    Language language = cells.language().orElse(otherwise);
    String number = cells.text(ColumnField.NUMBER, Entry.NUMBER);
    String phone = cells.text(ColumnField.PHONE, Entry.PHONE);
    if (!phone.matches("[+0-9 ()./-]*")) {
      cells.problem(ColumnField.PHONE, "phone");
    }
    Place residence = place(cells, ColumnField.COUNTRY, ColumnField.TOWN);
    Place origin = place(cells, ColumnField.ORIGIN_COUNTRY, ColumnField.ORIGIN_TOWN);
    String profession = cells.text(ColumnField.PROFESSION, ProfileContent.WORDS);
    String about = cells.text(ColumnField.ABOUT, Entry.ABOUT);
    boolean hasAddress = !cells.text(ColumnField.EMAIL, EmailAddress.LONGEST).isEmpty();
    RecordedConsent consent = hasAddress ? null : consent(cells, language, today);
    if (number.isEmpty() && !hasAddress) {
      cells.problem(ColumnField.NUMBER, "no-key");
    }
    if (!cells.problems().isEmpty() || name == null) {
      return new Read(null, List.copyOf(cells.problems()));
    }
    Entry entry = new Entry(name, language, residence, origin, profession, about, phone, number);
    return new Read(new MemberRow(entry, email.orElse(null), consent), List.of());
  }

  private static Optional<EmailAddress> email(Cells cells) {
    String typed = cells.text(ColumnField.EMAIL, EmailAddress.LONGEST);
    Optional<EmailAddress> email = EmailAddress.of(typed);
    if (!typed.isEmpty() && email.isEmpty()) {
      cells.problem(ColumnField.EMAIL, "email");
    }
    return email;
  }

  private static @Nullable PersonName name(Cells cells) {
    String whole = cells.text(ColumnField.NAME, PersonName.LONGEST);
    String parts =
        (cells.text(ColumnField.FIRST_NAME, PersonName.LONGEST)
                + " "
                + cells.text(ColumnField.LAST_NAME, PersonName.LONGEST))
            .strip();
    String name = whole.isEmpty() ? parts : whole;
    try {
      return new PersonName(name);
    } catch (IllegalArgumentException e) {
      if (cells.problems().stream().noneMatch(problem -> isName(problem.field()))) {
        cells.problem(ColumnField.NAME, name.isEmpty() ? "no-name" : "name");
      }
      return null;
    }
  }

  private static boolean isName(@Nullable ColumnField field) {
    return field == ColumnField.NAME
        || field == ColumnField.FIRST_NAME
        || field == ColumnField.LAST_NAME;
  }

  private static @Nullable Place place(Cells cells, ColumnField country, ColumnField town) {
    String where = cells.text(town, ProfileContent.TOWN);
    Optional<String> code = cells.country(country);
    if (code.isEmpty() && !where.isEmpty() && cells.text(country, Sheet.LONGEST_CELL).isEmpty()) {
      cells.problem(country, "town-without-country");
    }
    return code.map(known -> new Place(known, where)).orElse(null);
  }

  private static @Nullable RecordedConsent consent(
      Cells cells, Language language, LocalDate today) {
    boolean said =
        !cells.text(ColumnField.CONSENT_ON, Sheet.LONGEST_CELL).isEmpty()
            && !cells.text(ColumnField.CONSENT_WAY, Sheet.LONGEST_CELL).isEmpty();
    if (!said) {
      cells.problem(null, "no-consent");
      return null;
    }
    Optional<LocalDate> on = cells.day(ColumnField.CONSENT_ON);
    Optional<Way> way = cells.way();
    on.flatMap(day -> RecordedConsent.problem(day, today))
        .ifPresent(
            problem ->
                cells.problem(
                    ColumnField.CONSENT_ON, problem.endsWith("future") ? "day-future" : "day-old"));
    boolean directory = cells.yes(ColumnField.DIRECTORY);
    return on.isEmpty() || way.isEmpty()
        ? null
        : new RecordedConsent(
            way.get(), on.get(), RecordedConsent.CURRENT_VERSION, language, directory);
  }

  /** What recognises it when it comes again: the address, else the organisation's own number. */
  String key() {
    return email == null ? "number " + entry.number() : "address " + email.value();
  }

  /** All that it says: two rows that say the same agree. */
  String all() {
    return String.join(
        "\n",
        key(),
        entry.name().value(),
        entry.language().code(),
        String.valueOf(entry.residence()),
        String.valueOf(entry.origin()),
        entry.profession(),
        entry.about(),
        entry.phone(),
        entry.number(),
        String.valueOf(consent));
  }

  @Override
  public String toString() {
    return "MemberRow";
  }
}
