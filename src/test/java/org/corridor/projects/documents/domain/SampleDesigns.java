package org.corridor.projects.documents.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Headcount;
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
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.WorkPlan;

/** Designs to make documents of. */
public final class SampleDesigns {

  private SampleDesigns() {}

  /** A design in which every field says something, after Georgia-15. */
  public static DesignContent english() {
    return full(text -> text, "en");
  }

  /** The same shape with Arabic words; what is not translated stays, as in mixed teams. */
  public static DesignContent arabic() {
    return full(SampleDesigns::inArabic, "ar");
  }

  private static String inArabic(String english) {
    return ArabicWords.of(english);
  }

  private static DesignContent full(UnaryOperator<String> t, String language) {
    return new DesignContent(
        new Idea(
            t.apply("Back with a skill"),
            t.apply(
                "Returnees from Germany find work in Georgia that uses what they learned abroad."),
            t.apply("Georgian Small and Medium Enterprises Association"),
            YearMonth.of(2027, 3),
            18,
            language),
        new Setting(
            List.of(new Setting.Corridor("GE", "DE"), new Setting.Corridor("GE", "FR")),
            List.of(
                new Setting.Place(t.apply("Kutaisi"), "GE", End.ORIGIN),
                new Setting.Place(t.apply("Saarbrücken"), "DE", End.RESIDENCE)),
            Set.of(Setting.Bond.PROFESSION, Setting.Bond.GEOGRAPHY),
            t.apply(
                "The two towns have been twinned since 1975 and many builders went from one to the other.")),
        new Audience(
            List.of(
                new TargetGroup(
                    t.apply("Qualified returnees"),
                    End.ORIGIN,
                    Audience.Kind.RETURNEES,
                    new Headcount(null, null, 40, 60, 80, 120, 5, 10, null),
                    Set.of(Circumstance.WORKING_HOURS, Circumstance.DISCRIMINATION)),
                new TargetGroup(
                    t.apply("Employers of Imereti"),
                    End.ORIGIN,
                    Audience.Kind.ENTREPRENEURS,
                    new Headcount(null, null, null, null, null, null, null, null, 75),
                    Set.of())),
            t.apply("Through the associations that already meet them every Sunday.")),
        new Need(
            t.apply(
                "Two of three returnees do not find work in their own trade.\nEmployers do not know what they can do."),
            Set.of(Need.Evidence.SURVEY, Need.Evidence.MIGRANTS_REQUEST),
            t.apply("Survey of 412 returnees, March 2026."),
            t.apply("Skills won abroad are lost at home."),
            t.apply("Small firms grow with people who know modern trades."),
            t.apply("Regional development strategy of Imereti 2026-2030, goal 3."),
            t.apply("The mobility centre in Kutaisi registers returnees but does not place them.")),
        new Practice(
            List.of(
                new Practice.ChosenBlock(
                    "job-placement", Set.of(), t.apply("Employers asked for it."), Map.of()),
                new Practice.ChosenBlock(
                    "diaspora-roster",
                    Set.of("general-roster"),
                    t.apply("So that one finds the people."),
                    Map.of(
                        "known-experts-for-technical-group",
                        new Practice.Answer(
                            Practice.State.PLANNED,
                            t.apply("Two known engineers invite their colleagues.")),
                        "a-point-of-yesterday",
                        new Practice.Answer(
                            Practice.State.NOT_APPLICABLE, t.apply("There is a host already.")))))),
        new MigrantPart(
            Map.of(
                MigrantPart.Phase.IDENTIFICATION,
                new MigrantPart.Part(
                    Set.of(MigrantPart.Role.STAKEHOLDER), t.apply("Asked in three meetings.")),
                MigrantPart.Phase.IMPLEMENTATION,
                new MigrantPart.Part(
                    Set.of(MigrantPart.Role.PARTNER),
                    t.apply("They run the help point in Saarbrücken."))),
            Set.of(MigrantPart.Time.EVENINGS, MigrantPart.Time.WEEKENDS),
            Set.of(MigrantPart.Compensation.EXPENSES),
            t.apply("Four hours a week at most.")),
        alliances(t),
        logframe(t),
        new WorkPlan(
            List.of(
                activity("ac1", "op1", t.apply("Set up the roster"), 1, 4, "p1"),
                activity("ac2", "op1", t.apply("Invite returnees to register"), 4, 12, "p2"),
                activity("ac3", "op2", t.apply("Training of placement officers"), 3, 2, "p1"),
                activity("ac4", "", t.apply("Final conference"), 18, 1, ""),
                activity("ac5", "op2", t.apply("Evaluation"), null, null, "p2"))),
        budget(t),
        new Future(
            t.apply("The chamber keeps the roster."),
            t.apply("Employers pay a small fee for each placement."),
            t.apply("The municipality signed a letter."),
            t.apply("Four trained officers and a guide."),
            t.apply("We promise introductions, not jobs.")),
        new Safety(
            List.of(
                new Safety.Risk(
                    ThreatKind.EXTERNAL,
                    t.apply("Fewer vacancies in a crisis."),
                    Safety.Level.MEDIUM,
                    Safety.Level.HIGH,
                    t.apply("Work with several sectors."),
                    "job-placement/risk-1"),
                new Safety.Risk(
                    ThreatKind.RELATIONAL,
                    t.apply("Partners disagree on fees."),
                    null,
                    null,
                    "",
                    "")),
            t.apply("Names and trades, with written consent, seen by two officers."),
            t.apply("No pictures without being asked.")));
  }

  private static Alliances alliances(UnaryOperator<String> t) {
    return new Alliances(
        List.of(
            new Ally(
                "p1",
                t.apply("Georgian SME Association"),
                Alliances.Role.PARTNER,
                Alliances.OrganisationKind.EMPLOYERS,
                "GE",
                End.ORIGIN,
                t.apply("Contacts to 600 firms"),
                t.apply("Skilled staff for its members"),
                Agreement.WRITTEN_SIGNED,
                Set.of(Trait.LEAD, Trait.GRANT_EXPERIENCE)),
            new Ally(
                "p2",
                t.apply("Caritas Saar"),
                Alliances.Role.PARTNER,
                Alliances.OrganisationKind.NGO,
                "DE",
                End.RESIDENCE,
                t.apply("Counselling before return"),
                t.apply("A safe way home for its clients"),
                Agreement.WRITTEN_PLANNED,
                Set.of(Trait.TRUSTED_BY_TARGET_GROUP)),
            new Ally(
                "p3",
                t.apply("Municipality of Kutaisi"),
                Alliances.Role.STRATEGIC_ALLY,
                Alliances.OrganisationKind.LOCAL_AUTHORITY,
                "GE",
                End.ORIGIN,
                t.apply("Rooms"),
                t.apply("Less unemployment"),
                Agreement.SPOKEN,
                Set.of())),
        new Alliances.Partnership(
            t.apply("Nobody has to hide what they learned abroad."),
            Alliances.Emergence.EARLIER_WORK,
            t.apply("A call every second Monday."),
            3,
            t.apply("By consent, in the steering group."),
            t.apply("Counselling goes east, placement goes west."),
            t.apply("The twin-town committee mediates.")));
  }

  private static Logframe logframe(UnaryOperator<String> t) {
    return new Logframe(
        t.apply("Return becomes a gain for people and region."),
        List.of(
            new Logframe.Outcome(
                "oc1",
                t.apply("Returnees work in their own trade."),
                t.apply("The labour market stays open."),
                "job-placement")),
        List.of(
            new Logframe.Output(
                "op1",
                "oc1",
                t.apply("A roster that is looked after."),
                t.apply("Power supply holds."),
                ""),
            new Logframe.Output("op2", "oc1", t.apply("Four officers can place people."), "", ""),
            new Logframe.Output("op3", "", t.apply("A guide for other regions."), "", "")),
        List.of(
            new Logframe.Indicator(
                "in1",
                "oc1",
                t.apply("Returnees placed"),
                t.apply("persons"),
                BigDecimal.ZERO,
                new BigDecimal("120"),
                Set.of(Disaggregation.SEX, Disaggregation.AGE),
                t.apply("Contracts of work"),
                ""),
            new Logframe.Indicator(
                "in2",
                "op1",
                t.apply("Entries kept up to date"),
                "%",
                null,
                new BigDecimal("87.5"),
                Set.of(),
                t.apply("Report of the roster"),
                ""),
            new Logframe.Indicator(
                "in3",
                "impact",
                t.apply("Firms led by returnees"),
                t.apply("firms"),
                new BigDecimal("12"),
                new BigDecimal("30"),
                Set.of(Disaggregation.PLACE),
                t.apply("Business register"),
                "")));
  }

  private static WorkPlan.Activity activity(
      String id, String output, String name, Integer start, Integer months, String who) {
    return new WorkPlan.Activity(
        id, output, name, start, months, who, Set.of(MigrantPart.Time.EVENINGS), "");
  }

  private static Budget budget(UnaryOperator<String> t) {
    return new Budget(
        "EUR",
        List.of(
            new Budget.Rate(
                "GEL", new BigDecimal("2.9153"), t.apply("National Bank, 2 March 2026"))),
        List.of(
            line(
                "bl1",
                Heading.PEOPLE,
                t.apply("Coordinator"),
                t.apply("month"),
                "18",
                "1850.50",
                "GEL",
                "p1",
                "80"),
            line(
                "bl2",
                Heading.PEOPLE,
                t.apply("Counsellor, half time"),
                t.apply("month"),
                "12",
                "1420",
                "EUR",
                "p2",
                "75.5"),
            line(
                "bl3",
                Heading.TRAVEL,
                t.apply("Flights between the towns"),
                t.apply("flight"),
                "9",
                "312.45",
                "EUR",
                "p2",
                "100"),
            line(
                "bl4",
                Heading.SERVICES,
                t.apply("Programming of the roster"),
                t.apply("day"),
                "22.5",
                "410.35",
                "GEL",
                "p1",
                null),
            line(
                "bl5",
                Heading.EVENTS,
                t.apply("Final conference hall"),
                t.apply("day"),
                "1",
                "2100",
                "GEL",
                "",
                "0"),
            line("bl6", Heading.OTHER, t.apply("Unforeseen"), "", null, null, "EUR", "p1", "50")));
  }

  private static Budget.Line line(
      String id,
      Heading heading,
      String what,
      String unit,
      String quantity,
      String cost,
      String currency,
      String partner,
      String donor) {
    return new Budget.Line(
        id,
        heading,
        what,
        unit,
        number(quantity),
        number(cost),
        currency,
        partner,
        number(donor),
        id.equals("bl4") ? "ac1" : "",
        "");
  }

  private static BigDecimal number(String number) {
    return number == null ? null : new BigDecimal(number);
  }

  /** As much as a design may hold in activities and budget lines. */
  public static DesignContent largest() {
    DesignContent base = english();
    List<WorkPlan.Activity> activities = new ArrayList<>();
    IntStream.rangeClosed(1, 300)
        .forEach(
            i ->
                activities.add(
                    activity(
                        "ac" + i,
                        "op" + (1 + i % 3),
                        "Activity number " + i,
                        1 + i % 60,
                        12,
                        "p1")));
    List<Budget.Line> lines = new ArrayList<>();
    IntStream.rangeClosed(1, 400)
        .forEach(
            i ->
                lines.add(
                    line(
                        "bl" + i,
                        Heading.values()[i % Heading.values().length],
                        "Budget line number " + i,
                        "unit",
                        String.valueOf(i),
                        i + ".35",
                        i % 2 == 0 ? "EUR" : "GEL",
                        "p" + (1 + i % 3),
                        "70")));
    return base.with(new WorkPlan(activities))
        .with(new Budget("EUR", base.budget().rates(), lines));
  }
}
