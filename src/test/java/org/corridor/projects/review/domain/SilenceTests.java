package org.corridor.projects.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Partnership;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.MigrantPart.Part;
import org.corridor.projects.design.MigrantPart.Phase;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.Setting.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A blank asks; a gap needs something that the team did say (decision 9). */
@CorridorTest
class SilenceTests {

  private static final DesignContent EMPTY = DesignContent.empty();

  @Autowired private Toolbox toolbox;

  @Test
  void aBlankOfAStepThatWasBegunIsAQuestion() {
    DesignContent begun =
        EMPTY.with(
            new Alliances(
                List.of(partner("p1", End.ORIGIN), partner("p2", End.RESIDENCE)),
                new Partnership("A good life", null, "", null, "", "", "")));

    for (String rule : List.of("regular-contact", "designed-together", "help-when-stuck")) {
      assertThat(judged(rule, begun)).as(rule).isEqualTo("question");
    }
  }

  @Test
  void meetingsAreAskedForAndAGapWhenThereAreNoneOrNothingPaysThem() {
    assertThat(judged("meetings-in-budget", meeting(null))).isEqualTo("question");
    assertThat(judged("meetings-in-budget", meeting(0))).isEqualTo("gap");
    assertThat(judged("meetings-in-budget", meeting(2))).isEqualTo("question");
    assertThat(judged("meetings-in-budget", meeting(2).with(budget(Heading.EVENTS))))
        .isEqualTo("gap");
    assertThat(judged("meetings-in-budget", meeting(2).with(budget(Heading.TRAVEL))))
        .isEqualTo("strength");
  }

  @Test
  void anUnansweredPointIsAGapOnlyWhereTheBlockWasWorkedThrough() {
    String block = "local-authority-empowerment";

    assertThat(judged("officers-trained", answered(block, "train-officers", 2)))
        .isEqualTo("question");
    assertThat(judged("officers-trained", answered(block, "train-officers", 11))).isEqualTo("gap");
  }

  @Test
  void aPointThatTheDesignItselfMakesNecessaryIsAGapAsSoonAsItsBlockIsBegun() {
    DesignContent begun = chosen("forced-returnee-reception", "immediate-relief");
    DesignContent withPeers =
        chosen("forced-returnee-reception", "immediate-relief", "peers-as-helpers");

    assertThat(judged("helpers-cared-for", begun)).isEqualTo("question");
    assertThat(judged("helpers-cared-for", withPeers)).isEqualTo("gap");
    assertThat(judged("qualified-staff", begun)).isEqualTo("question");
    assertThat(
            judged(
                "qualified-staff",
                begun.with(people(group(End.ORIGIN, Kind.FORCED_RETURNEES, Circumstance.TRAUMA)))))
        .isEqualTo("gap");
  }

  @Test
  void everyPortalIsAskedWhetherItIsEasyAndOneForThoseNotAtEaseIsAGap() {
    DesignContent portal = chosen("virtual-networking-space", "fill-before-launch");

    assertThat(judged("digital-ease", portal)).isEqualTo("question");
    assertThat(judged("digital-ease", portal.with(people(group(End.RESIDENCE, Kind.OLDER_PEOPLE)))))
        .isEqualTo("gap");
  }

  @Test
  void whatConcernsTheWholeProjectIsSettledByOneBlockAndConsentByEachRegister() {
    DesignContent both =
        EMPTY
            .with(people(group(End.RESIDENCE, Kind.MIGRANTS, Circumstance.HIGHLY_TECHNICAL)))
            .with(
                new Practice(
                    List.of(
                        block(
                            "diaspora-roster",
                            "known-experts-for-technical-group",
                            "consent-system"),
                        block("job-placement", "employers-and-chambers"),
                        block("migrant-experts-trainers"))));

    assertThat(judged("known-experts", both)).isEqualTo("strength");
    assertThat(judged("consent-in-registers", both)).isEqualTo("question");
  }

  @Test
  void aServiceWithoutAnyPublicBodyHasToSayWhoElseOffersIt() {
    DesignContent service =
        chosen("job-placement")
            .with(new Need("No work", Set.of(), "", "", "", "", ""))
            .with(allies(partner("p1", End.ORIGIN)));

    assertThat(judged("who-else", service)).isEqualTo("gap");
    assertThat(
            judged(
                "who-else",
                service.with(
                    allies(
                        partner("p1", End.ORIGIN),
                        stakeholder("p2", OrganisationKind.CHAMBER, End.ORIGIN)))))
        .isEqualTo("question");
    assertThat(judged("who-else", service.with(new Practice(List.of(block("micro-credit"))))))
        .isEqualTo("question");
  }

  @Test
  void peopleAtRiskNeedSomebodyWhomTheyKnowOthersAWayToBeReached() {
    DesignContent strangers = EMPTY.with(allies(partner("p1", End.ORIGIN)));
    TargetGroup migrants = group(End.RESIDENCE, Kind.MIGRANTS);
    TargetGroup atRisk = group(End.RESIDENCE, Kind.MIGRANTS, Circumstance.IRREGULAR_STATUS);

    assertThat(judged("way-to-migrants", strangers.with(people(migrants)))).isEqualTo("question");
    assertThat(
            judged(
                "way-to-migrants",
                strangers.with(new Audience(List.of(migrants), "Through our own contacts"))))
        .isEqualTo("strength");
    assertThat(
            judged(
                "way-to-migrants",
                strangers.with(new Audience(List.of(atRisk), "Through our own contacts"))))
        .isEqualTo("gap");
  }

  @Test
  void aTrustedPartnerOnTheSpotIsSomebodyOnTheSpot() {
    Ally far = partner("p1", End.ORIGIN);
    Ally near = partner("p2", End.ORIGIN, Trait.TRUSTED_BY_TARGET_GROUP);
    DesignContent remote =
        EMPTY.with(people(group(End.ORIGIN, Kind.FARMERS, Circumstance.REMOTE_AREA)));

    assertThat(judged("someone-on-the-spot", remote.with(allies(far)))).isEqualTo("gap");
    assertThat(judged("someone-on-the-spot", remote.with(allies(far, near)))).isEqualTo("strength");
  }

  @Test
  void migrantsWhoAreToPayButShapedNothingAreAGapOthersAdvice() {
    DesignContent late = EMPTY.with(migrants(Phase.IMPLEMENTATION, MigrantPart.Role.STAKEHOLDER));

    assertThat(judged("part-in-design", late)).isEqualTo("advice");
    assertThat(judged("part-in-design", late.with(practice("savings-investment-group"))))
        .isEqualTo("gap");
    assertThat(judged("part-in-identification", late.with(practice("savings-investment-group"))))
        .isEqualTo("advice");
  }

  @Test
  void saversWhoAreOnlyBeneficiariesHaveNoSay() {
    DesignContent saving = chosen("cooperative-upscaling", "relevant-sector");

    assertThat(judged("savers-have-a-say", saving)).isEqualTo("question");
    assertThat(
            judged(
                "savers-have-a-say",
                saving.with(migrants(Phase.IMPLEMENTATION, MigrantPart.Role.BENEFICIARY))))
        .isEqualTo("gap");
  }

  @Test
  void beneficiariesTakePartTooSoMoreIsAdvice() {
    assertThat(
            judged(
                "more-than-beneficiaries",
                EMPTY.with(migrants(Phase.DESIGN, MigrantPart.Role.BENEFICIARY))))
        .isEqualTo("advice");
  }

  @Test
  void anAgreementWithALenderIsMoneyFromElsewhereAndMakesResultsTheirs() {
    DesignContent credit =
        chosen("cooperative-upscaling", "relevant-sector")
            .with(practice("cooperative-upscaling", "micro-credit"));
    Ally bound = stakeholder("p3", OrganisationKind.COOPERATIVE, End.ORIGIN);

    for (String rule : List.of("money-from-elsewhere", "results-with-their-users")) {
      assertThat(judged(rule, credit)).as(rule).isEqualTo("question");
      assertThat(judged(rule, credit.with(allies(bound)))).as(rule).isEqualTo("strength");
    }
  }

  @Test
  void needsAndSkillsAreHeldTogetherOnlyWhereSkillsAreLookedFor() {
    assertThat(judged("needs-and-skills", chosen("local-needs-assessment"))).isEqualTo("nothing");
    assertThat(judged("needs-and-skills", chosen("skills-research"))).isEqualTo("question");
  }

  @Test
  void womenAndChildrenOnTheWayAreNotPupilsAtHome() {
    DesignContent campaign = chosen("information-campaign", "research-first");
    TargetGroup pupils = group(End.ORIGIN, Kind.STUDENTS, Circumstance.MINORS);
    TargetGroup alone = group(End.TRANSIT, Kind.REFUGEES, Circumstance.MINORS);

    assertThat(judged("women-and-children-alone", campaign.with(people(pupils))))
        .isEqualTo("question");
    assertThat(judged("women-and-children-alone", campaign.with(people(alone)))).isEqualTo("gap");
  }

  @Test
  void oneEndAloneIsAGapOnlyWhereNothingJoinsItToTheOther() {
    DesignContent oneEnd =
        EMPTY.with(people(group(End.ORIGIN, Kind.WOMEN))).with(setting(Set.of()));

    assertThat(judged("components-linked", oneEnd)).isEqualTo("gap");
    assertThat(judged("components-linked", oneEnd.with(setting(Set.of(Bond.GENDER)))))
        .isEqualTo("question");
  }

  @Test
  void aWordWithAnAuthorityIsAdviceAndNoneYetAQuestion() {
    assertThat(judged("written-with-authorities", withAuthority(Agreement.SPOKEN)))
        .isEqualTo("advice");
    assertThat(judged("written-with-authorities", withAuthority(Agreement.NONE)))
        .isEqualTo("question");
  }

  @Test
  void aNetworkIsManyHelpersInOne() {
    Ally one = stakeholder("p1", OrganisationKind.COMPANY, End.ORIGIN);
    Ally network = stakeholder("p1", OrganisationKind.NETWORK, End.ORIGIN);

    assertThat(judged("network-in-reserve", EMPTY.with(allies(one)))).isEqualTo("advice");
    assertThat(judged("network-in-reserve", EMPTY.with(allies(network)))).isEqualTo("strength");
  }

  private String judged(String id, DesignContent design) {
    Rule rule =
        Rulebook.RULES.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return rule.judge(new Facts(design, toolbox))
        .map(verdict -> verdict.open() ? "question" : verdict.severity().code())
        .orElse("nothing");
  }

  private static DesignContent meeting(Integer perYear) {
    return EMPTY.with(
        new Alliances(
            List.of(partner("p1", End.ORIGIN), partner("p2", End.RESIDENCE)),
            new Partnership("", null, "", perYear, "", "", "")));
  }

  private static DesignContent withAuthority(Agreement agreement) {
    return EMPTY.with(
        allies(
            new Ally(
                "p1",
                "Town hall",
                Role.STAKEHOLDER,
                OrganisationKind.LOCAL_AUTHORITY,
                "",
                End.ORIGIN,
                "",
                "",
                agreement,
                Set.of())));
  }

  /** So many points of the block answered, that one not. */
  private DesignContent answered(String id, String without, int points) {
    Block block = toolbox.block(id).orElseThrow();
    String[] others =
        Stream.concat(block.actionPoints().stream(), block.cautions().stream())
            .map(Block.PracticePoint::id)
            .filter(point -> !point.equals(without))
            .limit(points)
            .toArray(String[]::new);
    return chosen(id, others);
  }

  private static DesignContent chosen(String block, String... answered) {
    return EMPTY.with(new Practice(List.of(block(block, answered))));
  }

  private static Practice practice(String... blocks) {
    return new Practice(Stream.of(blocks).map(ChosenBlock::of).toList());
  }

  private static ChosenBlock block(String id, String... answered) {
    Map<String, Answer> answers = new TreeMap<>();
    Stream.of(answered).forEach(point -> answers.put(point, new Answer(State.PLANNED, "")));
    return new ChosenBlock(id, Set.of(), "", answers);
  }

  private static Alliances allies(Ally... allies) {
    return new Alliances(List.of(allies), new Partnership("", null, "", null, "", "", ""));
  }

  private static Ally partner(String id, End end, Trait... traits) {
    return new Ally(
        id,
        id,
        Role.PARTNER,
        OrganisationKind.NGO,
        "",
        end,
        "",
        "",
        Agreement.WRITTEN_SIGNED,
        Set.of(traits));
  }

  private static Ally stakeholder(String id, OrganisationKind kind, End end) {
    return new Ally(
        id, id, Role.STAKEHOLDER, kind, "", end, "", "", Agreement.WRITTEN_PLANNED, Set.of());
  }

  private static Audience people(TargetGroup... groups) {
    return new Audience(List.of(groups), "");
  }

  private static TargetGroup group(End end, Kind kind, Circumstance... circumstances) {
    return new TargetGroup(kind.name(), end, kind, Headcount.NONE, Set.of(circumstances));
  }

  private static MigrantPart migrants(Phase phase, MigrantPart.Role role) {
    return new MigrantPart(Map.of(phase, new Part(Set.of(role), "")), Set.of(), Set.of(), "");
  }

  private static Setting setting(Set<Bond> bonds) {
    return new Setting(List.of(), List.of(new Place("Loja", "EC", End.ORIGIN)), bonds, "");
  }

  private static Budget budget(Heading heading) {
    return new Budget(
        "EUR",
        List.of(),
        List.of(
            new Budget.Line(
                "l1",
                heading,
                "",
                "",
                BigDecimal.ONE,
                BigDecimal.ONE,
                "EUR",
                "p1",
                BigDecimal.ONE,
                "",
                "")));
  }
}
