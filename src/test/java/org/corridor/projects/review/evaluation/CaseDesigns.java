package org.corridor.projects.review.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Audience;
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
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.WorkPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The 23 case studies of the handbook's text boxes as designs. */
public final class CaseDesigns {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private CaseDesigns() {}

  /** Each design by the code of its project. */
  public static Map<String, DesignContent> all() {
    Map<String, DesignContent> designs = new TreeMap<>();
    files().forEach(file -> designs.put(file.code(), design(file)));
    return designs;
  }

  static List<CaseFile> files() {
    try {
      List<CaseFile> files = new ArrayList<>();
      for (Resource resource :
          new PathMatchingResourcePatternResolver().getResources("classpath:designs/*.yaml")) {
        try (InputStream in = resource.getInputStream()) {
          files.add(YAML.readValue(in, CaseFile.class));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DesignContent design(CaseFile file) {
    List<Ally> allies = allies(file);
    Logframe logframe = logframe(file);
    return DesignContent.empty()
        .with(
            new Idea(
                file.title(),
                file.need().problem(),
                file.allies().get(0).name(),
                YearMonth.of(2009, 1),
                file.months(),
                "en"))
        .with(setting(file))
        .with(
            new Audience(file.groups().stream().map(CaseDesigns::group).toList(), or(file.reach())))
        .with(need(file.need()))
        .with(new Practice(file.blocks().entrySet().stream().map(CaseDesigns::chosen).toList()))
        .with(migrants(file))
        .with(new Alliances(allies, partnership(file.partnership())))
        .with(logframe)
        .with(plan(logframe, allies, file.months()))
        .with(budget(file, allies))
        .with(future(file.future()));
  }

  private static Setting setting(CaseFile file) {
    return new Setting(
        file.corridors().stream().map(c -> new Setting.Corridor(c.get(0), c.get(1))).toList(),
        file.places().stream()
            .map(p -> new Setting.Place(p.get(0), p.get(1), End.valueOf(p.get(2))))
            .toList(),
        new HashSet<>(file.bonds()),
        "");
  }

  private static TargetGroup group(CaseFile.Group g) {
    Headcount people =
        new Headcount(
            g.girls(),
            g.boys(),
            null,
            null,
            g.female(),
            g.male(),
            g.olderFemale(),
            g.olderMale(),
            g.total());
    return new TargetGroup(g.name(), g.end(), g.kind(), people, new HashSet<>(g.circumstances()));
  }

  private static Need need(CaseFile.NeedFacts n) {
    return new Need(
        n.problem(),
        new HashSet<>(n.evidence()),
        "",
        or(n.migration()),
        or(n.development()),
        or(n.localPlan()),
        or(n.others()));
  }

  private static ChosenBlock chosen(Map.Entry<String, List<String>> block) {
    Map<String, Answer> answers = new TreeMap<>();
    block.getValue().forEach(point -> answers.put(point, new Answer(State.PLANNED, "")));
    return new ChosenBlock(block.getKey(), Set.of(), "", answers);
  }

  private static MigrantPart migrants(CaseFile file) {
    Map<MigrantPart.Phase, MigrantPart.Part> phases = new TreeMap<>();
    file.migrants()
        .forEach(
            (phase, roles) -> phases.put(phase, new MigrantPart.Part(new HashSet<>(roles), "")));
    Set<MigrantPart.Time> times = file.times() == null ? Set.of() : new HashSet<>(file.times());
    return new MigrantPart(phases, times, Set.of(), "");
  }

  private static List<Ally> allies(CaseFile file) {
    return IntStream.range(0, file.allies().size())
        .mapToObj(i -> ally("p" + (i + 1), file.allies().get(i)))
        .toList();
  }

  private static Ally ally(String id, CaseFile.AllyFacts a) {
    return new Ally(
        id,
        a.name(),
        a.role(),
        a.kind(),
        a.country(),
        a.end(),
        a.brings(),
        "",
        a.agreement(),
        new HashSet<>(a.traits()));
  }

  private static Alliances.Partnership partnership(CaseFile.PartnershipFacts p) {
    return new Alliances.Partnership(
        or(p.vision()),
        p.emergence(),
        or(p.communication()),
        p.meetingsPerYear(),
        or(p.decisions()),
        or(p.learning()),
        or(p.disagreement()));
  }

  private static Future future(CaseFile.@Nullable FutureFacts f) {
    return f == null
        ? new Future("", "", "", "", "")
        : new Future(
            or(f.host()),
            or(f.money()),
            or(f.ownership()),
            or(f.knowledge()),
            or(f.expectations()));
  }

  /**
   * What any project that was funded must have had, and no more: an outcome, an output a block, an
   * indicator each.
   */
  private static Logframe logframe(CaseFile file) {
    List<Logframe.Output> outputs = new ArrayList<>();
    List<Logframe.Indicator> indicators = new ArrayList<>();
    indicators.add(indicator("in0", "oc1"));
    for (String block : file.blocks().keySet()) {
      int n = outputs.size() + 1;
      outputs.add(new Logframe.Output("op" + n, "oc1", block, "", ""));
      indicators.add(indicator("in" + n, "op" + n));
    }
    String outcome = or(file.need().development());
    return new Logframe(
        outcome,
        List.of(new Logframe.Outcome("oc1", outcome, "The situation stays as it is", "")),
        outputs,
        indicators);
  }

  private static Logframe.Indicator indicator(String id, String of) {
    return new Logframe.Indicator(
        id,
        of,
        "People reached",
        "people",
        BigDecimal.ZERO,
        BigDecimal.valueOf(100),
        Set.of(Disaggregation.SEX),
        "Attendance lists",
        "");
  }

  private static WorkPlan plan(Logframe logframe, List<Ally> allies, int months) {
    List<Ally> partners =
        allies.stream().filter(ally -> ally.role() == Alliances.Role.PARTNER).toList();
    List<WorkPlan.Activity> activities = new ArrayList<>();
    for (Logframe.Output output : logframe.outputs()) {
      int n = activities.size();
      activities.add(
          new WorkPlan.Activity(
              "ac" + (n + 1),
              output.id(),
              output.text(),
              1 + n,
              months - n - 1,
              partners.get(n % partners.size()).id(),
              Set.of(),
              ""));
    }
    return new WorkPlan(activities);
  }

  private static Budget budget(CaseFile file, List<Ally> allies) {
    Stream<Heading> headings =
        Stream.of(
            Heading.PEOPLE,
            Heading.SERVICES,
            Heading.EQUIPMENT,
            Heading.COMMUNICATION,
            Heading.OTHER);
    List<Heading> all =
        Stream.concat(headings, file.travelBudget() ? Stream.of(Heading.TRAVEL) : Stream.empty())
            .toList();
    List<Budget.Line> lines =
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    new Budget.Line(
                        "bl" + (i + 1),
                        all.get(i),
                        all.get(i).name(),
                        "lump sum",
                        BigDecimal.ONE,
                        BigDecimal.valueOf(30_000),
                        "EUR",
                        allies.get(i % Math.min(2, allies.size())).id(),
                        BigDecimal.valueOf(100),
                        "",
                        ""))
            .toList();
    return new Budget("EUR", List.of(), lines);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
