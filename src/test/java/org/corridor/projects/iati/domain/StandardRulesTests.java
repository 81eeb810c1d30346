package org.corridor.projects.iati.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.projects.iati.domain.StandardRules.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The checker that all we publish is held to finds what is wrong, for each kind of rule. */
class StandardRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private record Planted(String kind, String id, String from, String to) {}

  private static final String IDENTIFIER = "<iati-identifier>GB-CHC-1000000-savings<";
  private static final String SECTORS = "<sector vocabulary=\"1\"";

  private static final List<Planted> PLANTED =
      List.of(
          new Planted("unique", "1.1.3", IDENTIFIER, "<iati-identifier>GB-CHC-1000000<"),
          new Planted("startswith", "1.1.21", IDENTIFIER, "<iati-identifier>FR-RC-1-savings<"),
          new Planted(
              "regex_matches", "1.3.13", IDENTIFIER, "<iati-identifier>GB-CHC-1000000-a|b<"),
          new Planted("no_spaces", "1.3.1", IDENTIFIER, "<iati-identifier> GB-CHC-1000000-x<"),
          new Planted(
              "atleast_one", "6.11.1", "<activity-date type=\"[12]\"", "<activity-date type=\"3\""),
          new Planted("one_or_all", "7.8.1", " default-currency=\"EUR\"", ""),
          new Planted("one_or_all", "4.1.1", " xml:lang=\"fr\"", ""),
          new Planted("date_now", "11.1.1", "2026-05-01T10", "2026-12-01T10"),
          new Planted("date_order", "11.1.2", "2027-12-31", "2025-12-31"),
          new Planted(
              "date_order",
              "11.2.1",
              "date iso-date=\"2026-02-03\"",
              "date iso-date=\"2027-02-03\""),
          new Planted(
              "loop",
              "2.1.2",
              SECTORS,
              "<sector vocabulary=\"2\" code=\"151\" percentage=\"30\"/>" + SECTORS),
          new Planted(
              "loop", "2.1.1", SECTORS, "<sector vocabulary=\"2\" code=\"151\"/>" + SECTORS),
          new Planted(
              "no_more_than_one",
              "8.11.1",
              "<indicator ",
              "<reference vocabulary=\"99\" code=\"B\"/><indicator "),
          new Planted("strict_sum", "2.1.2", "66.67", "66.66"),
          new Planted("strict_sum", "3.1.2", "percentage=\"60\"", "percentage=\"60.01\""),
          new Planted(
              "range",
              "12.1.1",
              "percentage=\"60\"(.*\n?.*)percentage=\"40\"",
              "percentage=\"160\"$1percentage=\"-60\""),
          new Planted(
              "if_then",
              "6.6.2",
              "<disbursement-channel",
              "<sector code=\"15190\"/><disbursement-channel"),
          new Planted("time_limit", "7.5.3", "2026-12-31", "2027-01-02"));

  private static String sample() {
    return RichActivity.xml(RichActivity.sample());
  }

  @Test
  void theSampleIsValidAndBreaksNoRule() throws Exception {
    assertThat(StandardSchemas.errorsOfActivities(sample())).isEmpty();
    assertThat(StandardRules.faults(sample(), TODAY)).isEmpty();
  }

  @Test
  void theSchemasRefuseWhatIsOutOfOrder() throws Exception {
    String xml = sample().replaceFirst("<activity-status code=\"2\"></activity-status>", "");

    assertThat(StandardSchemas.errorsOfActivities(xml)).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> findsEachPlantedFault() {
    StandardData.file("standard-ruleset.json");
    return PLANTED.stream()
        .map(
            planted ->
                DynamicTest.dynamicTest(
                    planted.kind() + " " + planted.id(),
                    () -> {
                      String wrong = sample().replaceAll(planted.from(), planted.to());
                      assertThat(wrong).isNotEqualTo(sample());
                      assertThat(StandardRules.faults(wrong, TODAY))
                          .extracting(Fault::kind, Fault::id)
                          .contains(
                              org.assertj.core.groups.Tuple.tuple(planted.kind(), planted.id()));
                    }));
  }

  private static final String ORGANISATION =
      """
      <iati-organisations version="2.03"><iati-organisation xml:lang="en" default-currency="EUR">
        <organisation-identifier>GB-CHC-1</organisation-identifier>
        <name><narrative>One</narrative></name>
        <reporting-org ref="GB-CHC-1" type="22"><narrative>One</narrative></reporting-org>
        <recipient-country-budget><recipient-country code="ML"/>
          <period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
          <value value-date="2026-01-01">10</value>
          <budget-line><value value-date="DATE">10</value><narrative>All</narrative></budget-line>
        </recipient-country-budget>
      </iati-organisation></iati-organisations>
      """;

  @Test
  void findsADateOutsideOfItsPeriod() throws Exception {
    String right = ORGANISATION.replace("DATE", "2026-06-01");
    assertThat(StandardSchemas.errorsOfOrganisations(right)).isEmpty();
    assertThat(StandardRules.faults(right, TODAY)).isEmpty();

    assertThat(StandardRules.errors(ORGANISATION.replace("DATE", "2027-06-01"), TODAY))
        .extracting(Fault::kind)
        .containsExactly("between_dates");
  }

  @Test
  void noKindOfRuleIsUntried() throws Exception {
    Map<Boolean, List<String>> tried =
        StandardRules.kinds()
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    kind ->
                        kind.equals("between_dates")
                            || PLANTED.stream().anyMatch(planted -> planted.kind().equals(kind))));

    assertThat(tried.get(false)).isEmpty();
    assertThat(tried.get(true)).hasSize(15);
  }
}
