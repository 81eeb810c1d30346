package org.corridor.projects.review.domain;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Emergence;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Partnership;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Logframe;
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
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.review.SampleDesign;

/** The careful design with one thing left out, for each rule the thing that it looks for. */
final class Spoiled {

  private static final Headcount UNDIVIDED =
      new Headcount(null, null, null, null, null, null, null, null, 10);
  private static final UnaryOperator<DesignContent> NO_REACH =
      d -> d.with(new Audience(d.audience().groups(), ""));
  private static final UnaryOperator<DesignContent> NO_OPEN_EXPECTATIONS =
      d -> d.with(new Future("Host", "Fees", "Farmers", "Manual", ""));
  private static final UnaryOperator<DesignContent> ONLY_EXPECTATIONS =
      d -> d.with(new Future("", "", "", "", "A first harvest"));
  private static final UnaryOperator<DesignContent> NO_ETHICS =
      d -> d.with(new Safety(d.safety().risks(), "Names", ""));
  private static final UnaryOperator<DesignContent> NO_SERVICES = without(Heading.SERVICES);

  /** What to leave out besides the points that the rule asks about. */
  private static final Map<String, UnaryOperator<DesignContent>> LEFT_OUT =
      Map.ofEntries(
          entry("bond-named", d -> d.with(place(d, Set.of(), ""))),
          entry("bond-beyond-geography", d -> d.with(place(d, Set.of(Bond.GEOGRAPHY), "Link"))),
          entry(
              "both-ends-of-corridor",
              d ->
                  d.with(
                      new Setting(
                          d.setting().corridors(),
                          d.setting().places().subList(0, 1),
                          d.setting().bonds(),
                          d.setting().link()))),
          entry("way-to-migrants", only(a -> a.kind() != OrganisationKind.MIGRANT_ASSOCIATION)),
          entry("divided-community", allies(a -> true, a -> traits(a, Set.of()))),
          entry("someone-on-the-spot", only(a -> a.role() == Role.PARTNER)),
          entry("part-in-identification", without(Phase.IDENTIFICATION)),
          entry("part-in-design", without(Phase.DESIGN)),
          entry("part-in-implementation", without(Phase.IMPLEMENTATION)),
          entry("part-in-monitoring", without(Phase.MONITORING)),
          entry("part-in-evaluation", without(Phase.EVALUATION)),
          entry(
              "more-than-beneficiaries",
              d ->
                  d.with(
                      new MigrantPart(
                          Map.of(Phase.DESIGN, new Part(Set.of(MigrantPart.Role.BENEFICIARY), "")),
                          d.migrants().times(),
                          d.migrants().compensation(),
                          "Now"))),
          entry(
              "free-hours",
              d -> d.with(time(d, Set.of(Time.WORKING_HOURS), d.migrants().compensation(), ""))),
          entry(
              "plan-fits-hours",
              d -> d.with(time(d, Set.of(Time.WEEKENDS), d.migrants().compensation(), ""))),
          entry(
              "time-given-or-paid",
              d ->
                  without(Heading.TRAVEL)
                      .andThen(without(Heading.SERVICES))
                      .apply(d.with(time(d, d.migrants().times(), Set.of(Compensation.PAID), "")))),
          entry(
              "seasons",
              d -> d.with(time(d, d.migrants().times(), d.migrants().compensation(), ""))),
          entry("several-capitals", keep("savings-in-local-businesses")),
          entry("migration-component", d -> d.with(need(d, "migration"))),
          entry("development-component", d -> d.with(need(d, "development"))),
          entry(
              "components-linked",
              d -> groups(g -> g.end() == End.ORIGIN).apply(d.with(place(d, Set.of(), "")))),
          entry("evidence", d -> d.with(need(d, "evidence"))),
          entry("local-plans", d -> d.with(need(d, "localPlan"))),
          entry("who-else", d -> only(a -> !isPublic(a)).apply(d.with(need(d, "others")))),
          entry("money-from-elsewhere", only(a -> a.kind() != OrganisationKind.BANK)),
          entry("results-with-their-users", only(a -> a.kind() != OrganisationKind.BANK)),
          entry("counted-by-sex-and-age", d -> d.with(uncounted(d))),
          entry("needs-and-skills", keep("diaspora-roster")),
          entry("event-money-and-logistics", without(Heading.EVENTS)),
          entry("face-to-face", keep("virtual-networking-space")),
          entry("answers-in-trust", NO_REACH),
          entry("both-ends-of-chain", groups(g -> g.end() == End.ORIGIN)),
          entry("financial-institutions", only(a -> a.kind() != OrganisationKind.BANK)),
          entry("income-abroad-at-risk", without(ThreatKind.EXTERNAL)),
          entry("results-in-time", NO_OPEN_EXPECTATIONS),
          entry(
              "way-to-credit",
              d ->
                  keep("business-support-desk")
                      .andThen(only(a -> a.kind() != OrganisationKind.BANK))
                      .apply(d)),
          entry("skills-fit-market", keep("upskilling-retraining")),
          entry("returnees-found", NO_REACH),
          entry("gain-for-employers", only(a -> a.kind() != OrganisationKind.EMPLOYERS)),
          entry("public-opinion", groups(g -> g.kind() == Kind.MIGRANTS)),
          entry("trusted-door", allies(a -> true, a -> traits(a, Set.of()))),
          entry("wounds-of-the-mind", only(a -> a.kind() != OrganisationKind.HEALTH)),
          entry("size", d -> d.with(new Alliances(many(d), d.alliances().partnership()))),
          entry("partners-at-both-ends", only(a -> !a.id().equals("p2"))),
          entry("joint-vision", partnership()),
          entry("written-agreement", allies(a -> true, a -> agreed(a, Agreement.SPOKEN))),
          entry("designed-together", partnership()),
          entry("roles-from-strengths", allies(a -> true, a -> silent(a))),
          entry("regular-contact", partnership()),
          entry("meetings-in-budget", without(Heading.TRAVEL)),
          entry("unequal-experience", partnership()),
          entry("help-when-stuck", partnership()),
          entry("formed-from-outside", d -> d.with(need(d, "evidence"))),
          entry(
              "new-acquaintances",
              d ->
                  d.with(
                      new Alliances(
                          d.alliances().allies(),
                          new Partnership("", Emergence.REPUTATION, "", 0, "", "", "")))),
          entry("informal-partner", partnership()),
          entry("stakeholders-named", only(a -> a.role() != Role.STAKEHOLDER)),
          entry("local-authority", only(a -> a.kind() != OrganisationKind.LOCAL_AUTHORITY)),
          entry("gain-for-stakeholders", allies(a -> true, a -> silent(a))),
          entry("written-with-authorities", allies(a -> true, a -> agreed(a, Agreement.SPOKEN))),
          entry(
              "network-in-reserve", only(a -> a.role() != Role.STAKEHOLDER || a.id().equals("p3"))),
          entry("time-of-helpers", NO_SERVICES),
          entry("policymakers-named", only(a -> a.role() != Role.STRATEGIC_ALLY)),
          entry("after-elections", without(ThreatKind.EXTERNAL)),
          entry("delicate-subject", without(ThreatKind.EXTERNAL)),
          entry("plan-within-time", d -> d.with(activity(20, "op1", "p1"))),
          entry("activities-lead-to-results", d -> d.with(activity(1, "", "p1"))),
          entry("somebody-responsible", d -> d.with(activity(1, "op1", ""))),
          entry("means-for-each-partner", without(Heading.EVENTS)),
          entry("realistic-hopes", NO_OPEN_EXPECTATIONS),
          entry("change-takes-time", NO_OPEN_EXPECTATIONS),
          entry("threats-external", without(ThreatKind.EXTERNAL)),
          entry("threats-capacity", without(ThreatKind.CAPACITY)),
          entry("threats-project", without(ThreatKind.PROJECT)),
          entry("threats-relational", without(ThreatKind.RELATIONAL)),
          entry("host-named", ONLY_EXPECTATIONS),
          entry("database-host", ONLY_EXPECTATIONS),
          entry("desk-taken-over", ONLY_EXPECTATIONS),
          entry("money-afterwards", ONLY_EXPECTATIONS),
          entry("more-than-one-donor", d -> ONLY_EXPECTATIONS.apply(d.with(allFromDonor(d)))),
          entry("felt-as-theirs", ONLY_EXPECTATIONS),
          entry("material-that-stays", ONLY_EXPECTATIONS),
          entry(
              "peers-elsewhere",
              d ->
                  keep("threats-and-solutions")
                      .apply(ONLY_EXPECTATIONS.apply(d.with(need(d, "evidence"))))),
          entry("indicators-by-sex-and-age", d -> d.with(undivided(d))),
          entry("personal-data", d -> d.with(new Safety(d.safety().risks(), "", "Care"))),
          entry("irregular-status", NO_ETHICS),
          entry("children-safe", NO_ETHICS),
          entry("insecurity", without(ThreatKind.EXTERNAL)));

  /** Fields in words, which are answered or blank: nothing else in a design can show the answer. */
  private static final Set<String> BLANK =
      Set.of(
          "bond-named",
          "seasons",
          "migration-component",
          "development-component",
          "local-plans",
          "host-named",
          "money-afterwards",
          "felt-as-theirs");

  private Spoiled() {}

  static boolean isBlank(Rule rule) {
    return BLANK.contains(rule.id());
  }

  static DesignContent forRule(Rule rule, DesignContent careful) {
    UnaryOperator<DesignContent> leaveOut = LEFT_OUT.getOrDefault(rule.id(), d -> d);
    return leaveOut.apply(unanswered(careful, rule.points().all()));
  }

  /** The rules that something is left out for. */
  static Set<String> named() {
    return LEFT_OUT.keySet();
  }

  private static DesignContent unanswered(DesignContent d, List<Point> points) {
    return d.with(
        new Practice(
            d.practice().blocks().stream().map(block -> unanswered(block, points)).toList()));
  }

  private static ChosenBlock unanswered(ChosenBlock block, List<Point> points) {
    Map<String, Answer> answers = new TreeMap<>(block.answers());
    points.stream()
        .filter(p -> p.block().equals(block.block()))
        .forEach(p -> answers.remove(p.id()));
    return new ChosenBlock(block.block(), block.options(), block.why(), answers);
  }

  private static UnaryOperator<DesignContent> keep(String block) {
    return d ->
        d.with(
            new Practice(
                d.practice().blocks().stream().filter(b -> b.block().equals(block)).toList()));
  }

  private static Setting place(DesignContent d, Set<Bond> bonds, String link) {
    return new Setting(d.setting().corridors(), d.setting().places(), bonds, link);
  }

  private static UnaryOperator<DesignContent> groups(Predicate<TargetGroup> kept) {
    return d ->
        d.with(
            new Audience(
                d.audience().groups().stream().filter(kept).toList(), d.audience().reach()));
  }

  private static Audience uncounted(DesignContent d) {
    return new Audience(
        d.audience().groups().stream()
            .map(g -> new TargetGroup(g.name(), g.end(), g.kind(), UNDIVIDED, g.circumstances()))
            .toList(),
        "Reach");
  }

  private static UnaryOperator<DesignContent> without(Phase phase) {
    return d -> {
      Map<Phase, Part> phases = new TreeMap<>(d.migrants().phases());
      phases.remove(phase);
      return d.with(
          new MigrantPart(phases, d.migrants().times(), d.migrants().compensation(), "Now"));
    };
  }

  private static MigrantPart time(
      DesignContent d, Set<Time> times, Set<Compensation> compensation, String availability) {
    return new MigrantPart(d.migrants().phases(), times, compensation, availability);
  }

  private static Need need(DesignContent d, String without) {
    Need n = d.need();
    return new Need(
        n.problem(),
        without.equals("evidence") ? Set.of(Evidence.OWN_EXPERIENCE) : n.evidence(),
        n.evidenceText(),
        without.equals("migration") ? "" : n.migration(),
        without.equals("development") ? "" : n.development(),
        without.equals("localPlan") ? "" : n.localPlan(),
        without.equals("others") ? "" : n.others());
  }

  private static UnaryOperator<DesignContent> only(Predicate<Ally> kept) {
    return d ->
        d.with(
            new Alliances(
                d.alliances().allies().stream().filter(kept).toList(),
                d.alliances().partnership()));
  }

  private static boolean isPublic(Ally a) {
    return a.kind() == OrganisationKind.LOCAL_AUTHORITY
        || a.kind() == OrganisationKind.CENTRAL_AUTHORITY
        || a.kind() == OrganisationKind.HEALTH;
  }

  private static UnaryOperator<DesignContent> allies(
      Predicate<Ally> which, UnaryOperator<Ally> change) {
    return d ->
        d.with(
            new Alliances(
                d.alliances().allies().stream()
                    .map(a -> which.test(a) ? change.apply(a) : a)
                    .toList(),
                d.alliances().partnership()));
  }

  private static Ally traits(Ally a, Set<Trait> traits) {
    return new Ally(
        a.id(),
        a.name(),
        a.role(),
        a.kind(),
        a.country(),
        a.end(),
        a.brings(),
        a.gains(),
        a.agreement(),
        traits);
  }

  private static Ally agreed(Ally a, Agreement agreement) {
    return new Ally(
        a.id(),
        a.name(),
        a.role(),
        a.kind(),
        a.country(),
        a.end(),
        a.brings(),
        a.gains(),
        agreement,
        a.traits());
  }

  private static Ally silent(Ally a) {
    return new Ally(
        a.id(),
        a.name(),
        a.role(),
        a.kind(),
        a.country(),
        a.end(),
        "",
        "",
        a.agreement(),
        a.traits());
  }

  private static List<Ally> many(DesignContent d) {
    Ally one = d.alliances().allies().get(0);
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            i ->
                new Ally(
                    "x" + i,
                    "x",
                    Role.PARTNER,
                    one.kind(),
                    "EC",
                    one.end(),
                    "",
                    "",
                    one.agreement(),
                    Set.of()))
        .toList();
  }

  private static UnaryOperator<DesignContent> partnership() {
    return d -> d.with(new Alliances(d.alliances().allies(), SampleDesign.silent()));
  }

  private static UnaryOperator<DesignContent> without(Heading heading) {
    return d ->
        d.with(
            new Budget(
                "EUR",
                List.of(),
                d.budget().lines().stream().filter(l -> l.heading() != heading).toList()));
  }

  private static Budget allFromDonor(DesignContent d) {
    return new Budget(
        "EUR",
        List.of(),
        d.budget().lines().stream()
            .map(
                l ->
                    new Budget.Line(
                        l.id(),
                        l.heading(),
                        l.description(),
                        l.unit(),
                        l.quantity(),
                        l.unitCost(),
                        l.currency(),
                        l.partner(),
                        new BigDecimal("100"),
                        "",
                        ""))
            .toList());
  }

  private static UnaryOperator<DesignContent> without(ThreatKind kind) {
    return d ->
        d.with(
            new Safety(
                d.safety().risks().stream().filter(r -> r.kind() != kind).toList(),
                d.safety().personalData(),
                d.safety().ethics()));
  }

  private static WorkPlan activity(int start, String output, String responsible) {
    return new WorkPlan(
        List.of(
            new WorkPlan.Activity(
                "a1", output, "Courses", start, 6, responsible, Set.of(Time.EVENINGS), "")));
  }

  private static Logframe undivided(DesignContent d) {
    return new Logframe(
        "",
        d.logframe().outcomes(),
        d.logframe().outputs(),
        d.logframe().indicators().stream()
            .map(
                i ->
                    new Logframe.Indicator(
                        i.id(), i.of(), i.name(), i.unit(), null, null, Set.of(), "", ""))
            .toList());
  }
}
