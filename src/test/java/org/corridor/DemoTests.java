package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The profile {@code demo} on an empty database: each sample has to have left what it is there for.
 * A new sample has to say here what that is.
 */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = FreshDatabase.class)
class DemoTests {

  /** What the overall plan of the demo takes, which is made in the background. */
  private static final Duration BACKGROUND = Duration.ofSeconds(20);

  /** By the simple name of a sample's class, of which rows there has to be at least one. */
  private static final Map<String, List<String>> MADE =
      Map.ofEntries(
          Map.entry("RegisterSamples", List.of("people.person where sample")),
          Map.entry("SampleSteward", List.of("people.steward")),
          Map.entry("SampleProfiles", List.of("people.profile")),
          Map.entry("SampleConsents", List.of("people.consent where purpose ilike 'directory'")),
          Map.entry(
              "SampleContacts",
              List.of(
                  "people.contact_request where state = 'waiting'",
                  "people.contact_request where state = 'accepted'")),
          Map.entry("SampleRegistrations", List.of("people.registration")),
          Map.entry("SampleGroups", List.of("people.diaspora_group")),
          Map.entry("SampleDesigns", List.of("projects.design where sample")),
          Map.entry("SamplePartnership", List.of("alliances.partnership")),
          Map.entry("SampleIntroduction", List.of("alliances.introduction")),
          Map.entry("SampleStakeholders", List.of("alliances.stakeholder")),
          Map.entry("SampleAgreements", List.of("alliances.agreement")),
          Map.entry("SampleForces", List.of("alliances.force")),
          Map.entry("SampleAllies", List.of("alliances.ally")),
          Map.entry("SampleWork", List.of("alliances.meeting")),
          Map.entry("SampleCheckup", List.of("alliances.checkup_round")),
          Map.entry("SampleLearning", List.of("alliances.transfer")),
          Map.entry("SampleThreats", List.of("alliances.threat")),
          Map.entry("SampleProjectUnderWay", List.of("projects.underway where sample")),
          Map.entry(
              "SampleBooks",
              List.of(
                  "projects.instalment",
                  "projects.spending where state = 'WAITING'",
                  "projects.spending where state = 'APPROVED'")),
          Map.entry(
              "SampleVisit",
              List.of(
                  "projects.visit where state = 'REPORTED'",
                  "projects.visit_finding",
                  "projects.visit_recommendation")),
          Map.entry(
              "SampleDiary",
              List.of("projects.diary_entry where photo_width is not null", "projects.diary_file")),
          Map.entry(
              "SampleReports",
              List.of(
                  "projects.report where state = 'DRAFT'",
                  "projects.report_version",
                  "projects.report_comment")),
          Map.entry("SampleLessons", List.of("projects.lesson")),
          Map.entry(
              "SampleClosing",
              List.of("projects.closing", "projects.commitment", "projects.hand_over")),
          Map.entry("SampleEntries", List.of("capacities.entry")),
          Map.entry("SampleNeeds", List.of("capacities.need where state = 'OPEN'")),
          Map.entry("SampleVacancies", List.of("capacities.vacancy where reference = 'P-1'")),
          Map.entry("SampleCampaign", List.of("capacities.campaign")),
          Map.entry("SampleCourses", List.of("capacities.course")),
          Map.entry(
              "SampleMission",
              List.of(
                  "capacities.ask where kind = 'need' and state = 'ACCEPTED'",
                  "capacities.mission where state = 'DONE'",
                  "capacities.mission_report where side = 'EXPERT'",
                  "capacities.mission_material where shared",
                  "capacities.collaboration")),
          Map.entry(
              "SampleEmployer",
              List.of(
                  "capacities.ask where kind = 'vacancy' and state = 'WAITING'",
                  "capacities.application")),
          Map.entry(
              "SampleReturns",
              List.of(
                  "capacities.return_plan where adviser is not null",
                  "capacities.placement_follow_up")),
          Map.entry(
              "SampleYearPlan",
              List.of("capacities.plan where state = 'DONE'", "capacities.plan_seat")),
          Map.entry(
              "SampleEvents",
              List.of(
                  "communities.event where state = 'PUBLISHED'",
                  "communities.event_session",
                  "communities.event_stand")),
          Map.entry(
              "SampleExperiences", List.of("communities.experience where state = 'PUBLISHED'")),
          Map.entry(
              "SampleShowcase",
              List.of(
                  "communities.community_project where state = 'PUBLISHED'",
                  "communities.support_offer where state = 'ACCEPTED'")),
          Map.entry(
              "SampleNews",
              List.of(
                  "communities.news where state = 'PUBLISHED'",
                  "communities.news where state = 'WAITING'")),
          Map.entry(
              "SamplePledges",
              List.of("communities.pledge where version = 1", "communities.pledge_signature")),
          Map.entry(
              "SampleCircles",
              List.of(
                  "communities.circle where doors = 'OPEN'",
                  "communities.circle where doors = 'PRIVATE'",
                  "communities.translation",
                  "communities.thanks",
                  "communities.mention")),
          Map.entry(
              "SampleTrainings",
              List.of(
                  "communities.training where state = 'PUBLISHED'",
                  "communities.training_participant where number is not null")),
          Map.entry(
              "SampleConsultation",
              List.of(
                  "communities.consultation where state = 'PUBLISHED' and summary = ''",
                  "communities.consultation_answer where sent",
                  "communities.consultation_response")),
          Map.entry("SampleReferences", List.of("communities.reference")),
          Map.entry("SampleInitiative", List.of("communities.initiative")),
          Map.entry(
              "SampleChannels", List.of("communities.channel_sound", "communities.transmission")),
          Map.entry("SignedInSample", List.of()));

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;

  @Test
  void everySampleIsThere() {
    assertThat(samples()).containsExactlyInAnyOrderElementsOf(MADE.keySet());
    await()
        .atMost(BACKGROUND)
        .untilAsserted(() -> assertThat(missing()).as("rows that no sample made").isEmpty());
  }

  private List<String> missing() {
    return MADE.values().stream().flatMap(List::stream).filter(this::isEmpty).toList();
  }

  private boolean isEmpty(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single() == 0;
  }

  private List<String> samples() {
    return Stream.of(context.getBeanNamesForAnnotation(Profile.class))
        .map(context::getType)
        .filter(type -> isOfTheDemo(type))
        .map(Class::getSimpleName)
        .map(name -> name.replaceAll("[$][$].*", ""))
        .toList();
  }

  private static boolean isOfTheDemo(Class<?> type) {
    Profile profile = AnnotatedElementUtils.findMergedAnnotation(type, Profile.class);
    return profile != null && List.of(profile.value()).contains("demo");
  }
}
