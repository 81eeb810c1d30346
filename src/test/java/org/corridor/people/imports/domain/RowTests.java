package org.corridor.people.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.registrations.domain.RecordedConsent.Way;
import org.corridor.platform.sheet.SheetFile;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are guessed and rows understood in every language; what is wrong is said. */
class RowTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name|Member number|E-mail|Country|Town|Date of consent|How consent was given",
        "Nom complet|N°|Adresse e-mail|Pays|Ville|Date du consentement|Forme du consentement",
        "Nombre y apellidos|Número de socio|Correo electrónico|País|Ciudad|Fecha de consentimiento|Forma de consentimiento",
        "NOME COMPLETO|nº|correio eletrónico|País de residência|Localidade|Data do consentimento|Como consentiu",
        "الاسم الكامل|رقم العضوية|البريد الإلكتروني|البلد|المدينة|تاريخ الموافقة|كيف وافق"
      })
  void columnsAreGuessedInFiveLanguages(String header) {
    Mapping mapping = guess(List.of(header.split("\\|")), Map.of());

    assertThat(mapping.columns())
        .containsExactly(
            Optional.of(ColumnField.NAME),
            Optional.of(ColumnField.NUMBER),
            Optional.of(ColumnField.EMAIL),
            Optional.of(ColumnField.COUNTRY),
            Optional.of(ColumnField.TOWN),
            Optional.of(ColumnField.CONSENT_ON),
            Optional.of(ColumnField.CONSENT_WAY));
    assertThat(mapping.problems(ImportKind.MEMBERS)).isEmpty();
  }

  @Test
  void whatWasChosenBeforeCountsMoreAndNothingIsGuessedTwice() {
    Mapping mapping =
        guess(
            List.of("Name", "Nom", "Remarque", "Email"),
            Map.of("remarque", Optional.of(ColumnField.NUMBER), "email", Optional.empty()));

    assertThat(mapping.codes()).containsExactly("name", "", "number", "");
  }

  @Test
  void aMappingNeedsANameAndAKeyAndNothingTwice() {
    assertThat(mapping("", "number").problems(ImportKind.MEMBERS)).hasSize(1);
    assertThat(mapping("name", "phone").problems(ImportKind.MEMBERS)).hasSize(1);
    assertThat(mapping("name", "number", "name").problems(ImportKind.MEMBERS)).hasSize(1);
    assertThat(mapping("first-name", "email").problems(ImportKind.MEMBERS)).isEmpty();
    assertThat(mapping("name", "number").problems(ImportKind.ORGANISATIONS)).hasSize(1);
    assertThat(mapping("name", "country").problems(ImportKind.ORGANISATIONS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Mali, ML, 28/03/2026, témoin, Arabe, oui, WITNESS, AR, true",
    "ml, ML, 2026-03-28, paper, fr, no, PAPER, FR, false",
    "Alemania, DE, 28.3.2026, papel, Español, , PAPER, ES, false",
    "فرنسا, FR, ٢٨/٠٣/٢٠٢٦, شاهد, العربية, نعم, WITNESS, AR, true"
  })
  void cellsAreUnderstoodInEveryLanguage(
      String country,
      String code,
      String day,
      String way,
      String language,
      String directory,
      Way expected,
      Language reads,
      boolean found) {
    MemberRow row =
        read(Map.of(
                ColumnField.NAME, "Awa",
                ColumnField.NUMBER, "17",
                ColumnField.COUNTRY, country,
                ColumnField.CONSENT_ON, day,
                ColumnField.CONSENT_WAY, way,
                ColumnField.LANGUAGE, language,
                ColumnField.DIRECTORY, directory == null ? "" : directory))
            .row();

    assertThat(row).isNotNull();
    assertThat(row.entry().residence().country()).isEqualTo(code);
    assertThat(row.consent().on()).isEqualTo(LocalDate.of(2026, 3, 28));
    assertThat(row.consent().way()).isEqualTo(expected);
    assertThat(row.entry().language()).isEqualTo(reads);
    assertThat(row.consent().directory()).isEqualTo(found);
  }

  @Test
  void whoHasAnAddressIsAskedAndWhoHasNoneNeedsARecordedConsent() {
    assertThat(read(Map.of(ColumnField.NAME, "Awa", ColumnField.EMAIL, "awa@example.org")).row())
        .satisfies(row -> assertThat(row.consent()).isNull());
    assertThat(reasons(Map.of(ColumnField.NAME, "Awa", ColumnField.NUMBER, "17")))
        .containsExactly("no-consent");
    assertThat(
            reasons(
                Map.of(
                    ColumnField.NAME, "Awa",
                    ColumnField.NUMBER, "17",
                    ColumnField.CONSENT_ON, "2026-03-28")))
        .containsExactly("no-consent");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(
            reasons(
                Map.of(
                    ColumnField.EMAIL, "awa at example",
                    ColumnField.COUNTRY, "Atlantis",
                    ColumnField.LANGUAGE, "Klingon",
                    ColumnField.PHONE, "call me",
                    ColumnField.ABOUT, "=HYPERLINK(\"http://evil\")")))
        .containsExactlyInAnyOrder("formula", "email", "country", "language", "phone", "no-name");
    assertThat(
            reasons(
                Map.of(
                    ColumnField.NAME, "Awa",
                    ColumnField.NUMBER, "17",
                    ColumnField.TOWN, "Kayes",
                    ColumnField.CONSENT_ON, "31/02/2026",
                    ColumnField.CONSENT_WAY, "by telegram",
                    ColumnField.DIRECTORY, "perhaps")))
        .containsExactlyInAnyOrder("town-without-country", "day", "way", "yes-or-no");
    assertThat(
            reasons(
                Map.of(
                    ColumnField.NAME, "Awa",
                    ColumnField.NUMBER, "17",
                    ColumnField.CONSENT_ON, "2026-12-24",
                    ColumnField.CONSENT_WAY, "paper")))
        .containsExactly("day-future");
    assertThat(
            reasons(
                Map.of(
                    ColumnField.NAME, "Awa",
                    ColumnField.CONSENT_ON, "2026-01-24",
                    ColumnField.CONSENT_WAY, "paper")))
        .containsExactly("no-key");
  }

  @Test
  void anOrganisationNeedsANameAndACountry() {
    assertThat(
            OrganisationRow.read(
                    new Cells(
                        Map.of(
                            ColumnField.NAME, "Kayes Solidaire",
                            ColumnField.COUNTRY, "France",
                            ColumnField.KIND, "Migrant association",
                            ColumnField.WORKS_IN, "Mali; Sénégal, MR")),
                    "register")
                .row())
        .satisfies(
            row -> {
              assertThat(row.worksIn()).containsExactly("ML", "SN", "MR");
              assertThat(row.draft().country()).isEqualTo("FR");
            });
    assertThat(
            OrganisationRow.read(
                    new Cells(Map.of(ColumnField.NAME, "...", ColumnField.KIND, "club")), "x")
                .problems())
        .extracting(RowProblem::reason)
        .containsExactlyInAnyOrder("no-name", "no-country", "kind");
  }

  @Test
  void whatLooksLikeAFormulaLeavesWithAnApostropheAndComesBackWithoutIt() {
    for (String text : List.of("=1", "+223 20", "-x", "@a", "\t=1", " =1", "＝1", "|x")) {
      assertThat(SheetFile.isRisky(text)).as(text).isTrue();
    }
    assertThat(SheetFile.isRisky("Awa = Ba")).isFalse();
    assertThat(mapping("name", "phone").read(List.of("Awa", "'+223 20")))
        .containsEntry(ColumnField.PHONE, "+223 20");
    assertThat(mapping("name").read(List.of("'Aïcha"))).containsEntry(ColumnField.NAME, "'Aïcha");
  }

  private static Mapping guess(List<String> header, Map<String, Optional<ColumnField>> remembered) {
    return HeaderWords.guess(ImportKind.MEMBERS, header, remembered);
  }

  private static Mapping mapping(String... codes) {
    return Mapping.of(List.of(codes));
  }

  private static MemberRow.Read read(Map<ColumnField, String> cells) {
    return MemberRow.read(new Cells(cells), Language.EN, TODAY);
  }

  private static List<String> reasons(Map<ColumnField, String> cells) {
    return read(cells).problems().stream().map(RowProblem::reason).toList();
  }
}
