package org.corridor.capacities.vacancies.imports.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and postings as employers write them. */
class VacancyRowTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
  private static final RowDefaults NONE = new RowDefaults(Language.EN, "", null, Sector.OTHER);

  private static List<VacancyRow.Read> read(String file, RowDefaults defaults) {
    Sheet sheet = JobFile.read(file.getBytes(UTF_8));
    VacancyColumns columns = VacancyColumns.guess(sheet.header(), Map.of());
    return sheet.lines().stream()
        .map(
            line ->
                VacancyRow.read(
                    columns.read(line.cells()),
                    defaults,
                    TODAY,
                    (words, language) ->
                        words.equals("welding") ? Optional.of(new ConceptId(7)) : Optional.empty()))
        .toList();
  }

  private static VacancyFacts one(String file) {
    VacancyRow.Read read = read(file, NONE).get(0);
    assertThat(read.problems()).isEmpty();
    return read.facts();
  }

  @Test
  void columnsAreUnderstoodInOurLanguages() {
    VacancyFacts facts =
        one(
            "Référence;Poste;Missions;Pays;Ville;Domaine;Contrat;Salaire;Devise;Date limite;Savoir-faire;Langues\n"
                + "A-7;Soudeuse;Souder;Géorgie;Poti;Bâtiment;Saisonnier;1 200,50;EUR;31/01/2027;welding | painting;français, géorgien\n");

    assertThat(facts.reference()).isEqualTo("A-7");
    assertThat(facts.country()).isEqualTo("GE");
    assertThat(facts.kind()).isEqualTo(JobKind.SEASONAL);
    assertThat(facts.until()).isEqualTo("2027-01-31");
    assertThat(facts.languages()).containsExactly("fr", "ka");
    Pay pay = facts.pay();
    assertThat(pay.least()).isEqualByComparingTo("1200.5");
    assertThat(pay.currency()).isEqualTo("EUR");
    assertThat(facts.skills())
        .extracting(skill -> skill.words())
        .containsExactly("welding", "painting");
    assertThat(facts.skills().get(0).concept()).isEqualTo(new ConceptId(7));
    assertThat(facts.skills().get(1).concept()).as("not beyond doubt").isNull();
  }

  @Test
  void whatARowDoesNotSayIsSaidOnceForAll() {
    RowDefaults defaults =
        new RowDefaults(Language.AR, "EG", LocalDate.parse("2027-02-28"), Sector.FISHERIES);

    VacancyFacts facts = read("title,description\nFisher,Fish\n", defaults).get(0).facts();

    assertThat(facts.country()).isEqualTo("EG");
    assertThat(facts.until()).isEqualTo("2027-02-28");
    assertThat(facts.sector()).isEqualTo(Sector.FISHERIES);
    assertThat(facts.written()).isEqualTo(Language.AR);
    assertThat(facts.posts()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "title, '', missing",
    "title, =1+1, formula",
    "country, Atlantis, country",
    "until, 32/13/2027, day",
    "until, 2026-11-29, past",
    "until, 2036-11-29, far",
    "kind, for ever, kind",
    "sector, alchemy, sector",
    "pay, much, number",
    "pay, -5, number",
    "currency, EURO, too-long",
    "currency, XQQ, currency",
    "languages, Klingon, language",
    "link, javascript:alert(1), link",
    "link, https://user@evil.example, link",
    "foreign, perhaps, yes-or-no",
    "posts, 0, number",
    "hours, 300, number"
  })
  void eachMistakeIsNamedWithItsColumn(String column, String value, String reason) {
    String header =
        "title,description,country,until,kind,sector,pay,currency,languages,link,foreign,posts,hours";
    List<String> names = List.of(header.split(","));
    List<String> cells =
        new java.util.ArrayList<>(
            List.of(
                "Welder",
                "Weld",
                "Georgia",
                "2027-01-31",
                "permanent",
                "building",
                "900",
                "GEL",
                "Georgian",
                "https://port.example/jobs/1",
                "yes",
                "2",
                "40"));
    cells.set(names.indexOf(column), value);

    VacancyRow.Read read = read(header + "\n" + String.join(",", cells) + "\n", NONE).get(0);

    assertThat(read.facts()).isNull();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.field()).isNotNull();
            });
  }

  @Test
  void postingsOfSchemaOrgAreRows() {
    VacancyFacts facts =
        one(
            """
            <html><script type="application/ld+json">{"@context": "https://schema.org/", "@graph": [
            {"@type": "JobPosting", "title": "Nurse &amp; midwife", "identifier": {"value": "N-1"},
             "description": "<p>Care</p><p>of <b>mothers</b> &#38; more</p>",
             "hiringOrganization": {"@type": "Organization", "name": "Clinic of Ungheni"},
             "jobLocation": [{"address": {"addressLocality": "Ungheni", "addressCountry": {"name": "MD"}}}],
             "employmentType": ["FULL_TIME", "TEMPORARY"], "validThrough": "2027-02-01T00:00:00Z",
             "baseSalary": {"currency": "MDL", "value": {"minValue": 9000, "maxValue": 12000, "unitText": "MONTH"}},
             "skills": ["welding", "first aid"], "url": "https://clinic.example/jobs/1"}]}</script></html>
            """);

    assertThat(facts.title()).isEqualTo("Nurse & midwife");
    assertThat(facts.description()).isEqualTo("Care\nof mothers & more");
    assertThat(facts.hiring()).isEqualTo("Clinic of Ungheni");
    assertThat(facts.country()).isEqualTo("MD");
    assertThat(facts.kind()).isEqualTo(JobKind.FIXED_TERM);
    assertThat(facts.until()).as("midnight ends the day before").isEqualTo("2027-01-31");
    assertThat(facts.pay().most()).isEqualByComparingTo("12000");
    assertThat(facts.link()).isEqualTo("https://clinic.example/jobs/1");
    assertThat(facts.skills()).hasSize(2);
  }

  @Test
  void entriesOfAFeedAreRows() {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>Jobs</title><updated>2026-11-30T00:00:00Z</updated>
        <entry><id>urn:uuid:1</id><title>Cook</title><updated>2026-11-30T00:00:00Z</updated>
        <author><name>Hotel</name></author><link href="https://hotel.example/1"/><summary>Cook lunch</summary></entry></feed>
        """;

    VacancyRow.Read read = read(feed, NONE).get(0);

    assertThat(read.problems())
        .extracting(problem -> problem.field())
        .containsExactlyInAnyOrder(VacancyField.COUNTRY, VacancyField.UNTIL);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"a\": ', json",
    "'{\"@type\": \"Person\"}', no-jobs",
    "<html>nothing</html>, feed",
    "'<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><feed>&e;</feed>', feed"
  })
  void otherFilesAreRefusedWithAReason(String file, String reason) {
    assertThatThrownBy(() -> JobFile.read(file.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused ->
                assertThat(refused.problem().message()).isEqualTo("platform.sheet." + reason));
  }
}
