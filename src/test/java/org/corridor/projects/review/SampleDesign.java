package org.corridor.projects.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.ThreatKind;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Emergence;
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
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.MigrantPart.Compensation;
import org.corridor.projects.design.MigrantPart.Part;
import org.corridor.projects.design.MigrantPart.Phase;
import org.corridor.projects.design.MigrantPart.Time;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Safety.Level;
import org.corridor.projects.design.Safety.Risk;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.Setting.Corridor;
import org.corridor.projects.design.Setting.Place;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.WorkPlan.Activity;

/** Designs for the tests of the review. No project would do all of this; a test may. */
public final class SampleDesign {

  private SampleDesign() {}

  /** Uses every block, is for everybody, and has thought of everything. */
  public static DesignContent careful(Toolbox toolbox) {
    return everythingSaid()
        .with(new Practice(toolbox.blocks().stream().map(SampleDesign::done).toList()));
  }

  /** Well on its way, but quick about its partners and its blocks. */
  public static DesignContent hasty() {
    ChosenBlock portal =
        new ChosenBlock(
            "virtual-networking-space",
            Set.of(),
            "",
            Map.of("fill-before-launch", new Answer(State.DONE, "")));
    DesignContent careful = everythingSaid();
    return careful
        .with(new Practice(List.of(portal, ChosenBlock.of("financial-literacy"))))
        .with(new Alliances(careful.alliances().allies(), silent()))
        .with(new Future("", "", "", "Lessons", ""));
  }

  public static DesignContent titled(String title) {
    return hasty().with(new Idea(title, title, title, null, null, "en"));
  }

  /** A partnership of which nothing is said. */
  public static Partnership silent() {
    return new Partnership("", null, "", null, "", "", "");
  }

  private static ChosenBlock done(Block block) {
    Map<String, Answer> answers = new TreeMap<>();
    Stream.concat(block.actionPoints().stream(), block.cautions().stream())
        .forEach(point -> answers.put(point.id(), new Answer(State.PLANNED, "")));
    return new ChosenBlock(block.id(), Set.of(), "", answers);
  }

  private static DesignContent everythingSaid() {
    return DesignContent.empty()
        .with(new Idea("Coffee", "Coffee joins us", "FEDES", YearMonth.of(2027, 1), 24, "en"))
        .with(setting())
        .with(new Audience(groups(), "Through associations and families"))
        .with(
            new Need(
                "Farmers lack cash",
                Set.of(Evidence.SURVEY, Evidence.EARLIER_PROJECT),
                "Survey 2026",
                "Many left for Spain",
                "Better incomes",
                "Plan of the province",
                "The cooperative"))
        .with(migrants())
        .with(new Alliances(allies(), partnership()))
        .with(
            new Logframe(
                "A good life",
                List.of(new Logframe.Outcome("oc1", "Incomes grow", "", "")),
                List.of(new Logframe.Output("op1", "oc1", "Farmers trained", "", "")),
                List.of(
                    new Logframe.Indicator(
                        "in1",
                        "op1",
                        "Farmers",
                        "persons",
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        Set.of(Disaggregation.SEX, Disaggregation.AGE),
                        "Lists",
                        ""))))
        .with(
            new WorkPlan(
                List.of(
                    new Activity("a1", "op1", "Courses", 2, 6, "p1", Set.of(Time.EVENINGS), ""))))
        .with(
            new Budget(
                "EUR",
                List.of(),
                List.of(
                    line("l1", Heading.TRAVEL, "p1"),
                    line("l2", Heading.EVENTS, "p2"),
                    line("l3", Heading.SERVICES, "p1"))))
        .with(new Future("The cooperative", "Fees", "The farmers", "A manual", "A first harvest"))
        .with(
            new Safety(
                Stream.of(ThreatKind.values()).map(SampleDesign::risk).toList(), "Names", "Care"));
  }

  private static Setting setting() {
    return new Setting(
        List.of(new Corridor("EC", "ES")),
        List.of(
            new Place("Loja", "EC", End.ORIGIN),
            new Place("Quilanga", "EC", End.ORIGIN),
            new Place("Espíndola", "EC", End.ORIGIN),
            new Place("Murcia", "ES", End.RESIDENCE)),
        Set.of(Bond.GEOGRAPHY, Bond.PROFESSION),
        "Farmers here, farm workers there");
  }

  private static List<TargetGroup> groups() {
    Headcount split = new Headcount(1, 1, 1, 1, 1, 1, 1, 1, null);
    return Stream.of(Kind.values())
        .map(
            kind ->
                new TargetGroup(
                    kind.name(),
                    kind.ordinal() % 2 == 0 ? End.RESIDENCE : End.ORIGIN,
                    kind,
                    split,
                    EnumSet.allOf(Circumstance.class)))
        .toList();
  }

  private static MigrantPart migrants() {
    Map<Phase, Part> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(phase, new Part(Set.of(MigrantPart.Role.PARTNER), "In the team"));
    }
    return new MigrantPart(
        phases,
        Set.of(Time.EVENINGS),
        Set.of(Compensation.VOLUNTARY, Compensation.EXPENSES),
        "Not in the harvest");
  }

  private static List<Ally> allies() {
    return List.of(
        ally("p1", Role.PARTNER, OrganisationKind.NGO, End.ORIGIN, Trait.GRANT_EXPERIENCE),
        ally(
            "p2",
            Role.PARTNER,
            OrganisationKind.MIGRANT_ASSOCIATION,
            End.RESIDENCE,
            Trait.MIGRANT_LED,
            Trait.TRUSTED_BY_TARGET_GROUP,
            Trait.INFORMAL,
            Trait.VOLUNTARY),
        ally("p3", Role.STAKEHOLDER, OrganisationKind.LOCAL_AUTHORITY, End.ORIGIN),
        ally("p4", Role.STAKEHOLDER, OrganisationKind.BANK, End.ORIGIN),
        ally("p5", Role.STAKEHOLDER, OrganisationKind.HEALTH, End.ORIGIN),
        ally("p6", Role.STAKEHOLDER, OrganisationKind.EMPLOYERS, End.ORIGIN),
        ally("p7", Role.STRATEGIC_ALLY, OrganisationKind.CENTRAL_AUTHORITY, End.ORIGIN));
  }

  private static Ally ally(String id, Role role, OrganisationKind kind, End end, Trait... traits) {
    return new Ally(
        id, id, role, kind, "EC", end, "Skills", "Trust", Agreement.WRITTEN_SIGNED, Set.of(traits));
  }

  private static Partnership partnership() {
    return new Partnership(
        "A good life from coffee",
        Emergence.CALL_FOR_PROPOSALS,
        "A call every two weeks",
        2,
        "Together",
        "Accounts",
        "A mediator");
  }

  private static Budget.Line line(String id, Heading heading, String partner) {
    return new Budget.Line(
        id,
        heading,
        "Work",
        "day",
        BigDecimal.TEN,
        BigDecimal.TEN,
        "EUR",
        partner,
        new BigDecimal("60"),
        "",
        "");
  }

  private static Risk risk(ThreatKind kind) {
    return new Risk(kind, kind.name(), Level.LOW, Level.HIGH, "We talk", "");
  }
}
