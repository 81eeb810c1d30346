package org.corridor.capacities.vacancies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.Pay;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines are told of a vacancy. */
class JobPostingTests {

  private static final LocalDate UNTIL = LocalDate.parse("2027-01-31");

  private static VacancyFacts facts(String title, String words, JobKind kind, Integer hours) {
    return new VacancyFacts(
        "",
        "",
        title,
        words,
        Language.EN,
        "GE",
        "Poti",
        Sector.BUILDING,
        kind,
        hours,
        new Pay(new BigDecimal("900"), new BigDecimal("1200"), "GEL", Pay.Per.MONTH),
        List.of(),
        List.of("ka"),
        null,
        UNTIL,
        "",
        true,
        1);
  }

  private static Map<String, Object> posting(VacancyFacts facts) {
    OrganisationView organisation =
        new OrganisationView(
            new OrganisationId(UUID.randomUUID()),
            "port",
            "Port of Poti",
            OrganisationKind.OTHER,
            "GE",
            List.of("GE"));
    return JobPosting.of(
        new OpenVacancy(
            VacancyId.create(), organisation, facts, Instant.parse("2026-11-30T10:00:00Z")),
        "https://corridor.example.org/vacancies/1",
        ZoneOffset.UTC);
  }

  @Test
  void hasAllThatGoogleAsksFor() {
    JsonNode posting =
        JsonMapper.shared()
            .valueToTree(posting(facts("Welder", "One\n\nTwo", JobKind.PERMANENT, 40)));

    assertThat(posting.path("@context").asString()).isEqualTo("https://schema.org/");
    assertThat(posting.path("@type").asString()).isEqualTo("JobPosting");
    assertThat(posting.path("title").asString()).isEqualTo("Welder");
    assertThat(posting.path("description").asString()).isEqualTo("<p>One</p><p>Two</p>");
    assertThat(posting.path("datePosted").asString()).isEqualTo("2026-11-30");
    assertThat(posting.path("validThrough").asString()).startsWith("2027-02-01T00:00");
    assertThat(posting.path("employmentType").toString()).isEqualTo("[\"FULL_TIME\"]");
    assertThat(posting.path("hiringOrganization").path("name").asString())
        .isEqualTo("Port of Poti");
    assertThat(posting.path("jobLocation").path("address").path("addressCountry").asString())
        .isEqualTo("GE");
    JsonNode salary = posting.path("baseSalary");
    assertThat(salary.path("currency").asString()).isEqualTo("GEL");
    assertThat(salary.path("value").path("maxValue").decimalValue()).isEqualByComparingTo("1200");
    assertThat(salary.path("value").path("unitText").asString()).isEqualTo("MONTH");
  }

  @ParameterizedTest
  @CsvSource({
    "PERMANENT, 20, [PART_TIME]",
    "PERMANENT, , [FULL_TIME]",
    "SEASONAL, 40, '[FULL_TIME, TEMPORARY]'",
    "FIXED_TERM, 10, '[PART_TIME, TEMPORARY]'",
    "INTERNSHIP, 40, [INTERN]",
    "APPRENTICESHIP, 40, [OTHER]"
  })
  void saysForHowLongInTheWordsOfSchemaOrg(JobKind kind, Integer hours, String types) {
    assertThat(posting(facts("x", "y", kind, hours)).get("employmentType")).hasToString(types);
  }

  @Test
  void noTextEndsTheScriptThatItStandsIn() {
    String nasty = "</script><script>alert(1)</script><!-- & \u2028";

    String script = JobPosting.script(posting(facts(nasty, nasty, JobKind.PERMANENT, null)));

    assertThat(script).doesNotContain("<", ">", "&", "\u2028");
    assertThat(JsonMapper.shared().readTree(script).path("title").asString()).isEqualTo(nasty);
    assertThat(JsonMapper.shared().readTree(script).path("description").asString())
        .doesNotContain("<script");
  }

  @Test
  void whatNeedsSomethingIsNotPublished() {
    LocalDate today = LocalDate.parse("2026-11-30");
    VacancyFacts ready = facts("Welder", "Weld", JobKind.PERMANENT, 40);

    assertThat(Vacancy.missing(ready, today)).isEmpty();
    assertThat(Vacancy.missing(ready, UNTIL)).as("the last day itself").isEmpty();
    assertThat(Vacancy.missing(ready, UNTIL.plusDays(1)))
        .extracting(problem -> problem.field())
        .containsExactly("until");
    assertThat(Vacancy.missing(facts("Welder", "", JobKind.PERMANENT, 40), today))
        .extracting(problem -> problem.field())
        .containsExactly("description");
  }
}
