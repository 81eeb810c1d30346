package org.corridor.projects.review.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Setting;
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

  /** Each design by the code of its project, completed with made-up figures. */
  public static Map<String, DesignContent> all() {
    Map<String, DesignContent> designs = new TreeMap<>();
    files().forEach(file -> designs.put(file.code(), CaseFigures.added(design(file))));
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
    return DesignContent.empty()
        .with(
            new Idea(
                file.title(), file.need().problem(), file.allies().get(0).name(), null, null, "en"))
        .with(setting(file))
        .with(
            new Audience(file.groups().stream().map(CaseDesigns::group).toList(), or(file.reach())))
        .with(need(file.need()))
        .with(new Practice(file.blocks().entrySet().stream().map(CaseDesigns::chosen).toList()))
        .with(migrants(file))
        .with(new Alliances(allies(file), partnership(file.partnership())))
        .with(future(file.future()));
  }

  /** The same idea before anything was thought through: no answers, only partners by their name. */
  static DesignContent bare(CaseFile file) {
    DesignContent design = design(file);
    List<Ally> partners =
        design.alliances().inRole(Alliances.Role.PARTNER).stream().map(CaseDesigns::bare).toList();
    return design
        .with(
            new Setting(
                design.setting().corridors(),
                design.setting().places(),
                design.setting().bonds(),
                ""))
        .with(new Audience(design.audience().groups(), ""))
        .with(
            new Need(
                design.need().problem(),
                Set.of(),
                "",
                design.need().migration(),
                design.need().development(),
                "",
                ""))
        .with(
            new Practice(
                design.practice().blocks().stream().map(b -> ChosenBlock.of(b.block())).toList()))
        .with(new MigrantPart(Map.of(), Set.of(), Set.of(), ""))
        .with(new Alliances(partners, partnership(null)))
        .with(future(null));
  }

  private static Ally bare(Ally a) {
    Set<Alliances.Trait> experience = new HashSet<>(a.traits());
    experience.retainAll(Set.of(Alliances.Trait.GRANT_EXPERIENCE));
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
        experience);
  }

  private static Setting setting(CaseFile file) {
    return new Setting(
        file.corridors().stream().map(c -> new Setting.Corridor(c.get(0), c.get(1))).toList(),
        file.places().stream()
            .map(p -> new Setting.Place(p.get(0), p.get(1), End.valueOf(p.get(2))))
            .toList(),
        new HashSet<>(file.bonds()),
        or(file.link()));
  }

  private static TargetGroup group(CaseFile.Group g) {
    Headcount people = new Headcount(null, null, null, null, null, null, null, null, g.total());
    return new TargetGroup(g.name(), g.end(), g.kind(), people, set(g.circumstances()));
  }

  private static Need need(CaseFile.NeedFacts n) {
    return new Need(
        n.problem(),
        set(n.evidence()),
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
    return new MigrantPart(phases, Set.of(), Set.of(), or(file.availability()));
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
        or(a.country()),
        a.end(),
        or(a.brings()),
        "",
        a.agreed(),
        set(a.traits()));
  }

  private static Alliances.Partnership partnership(CaseFile.@Nullable PartnershipFacts p) {
    return p == null
        ? new Alliances.Partnership("", null, "", null, "", "", "")
        : new Alliances.Partnership(
            "", p.emergence(), "", null, or(p.decisions()), or(p.learning()), "");
  }

  private static Future future(CaseFile.@Nullable FutureFacts f) {
    return f == null
        ? new Future("", "", "", "", "")
        : new Future(or(f.host()), or(f.money()), or(f.ownership()), or(f.knowledge()), "");
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <E> Set<E> set(@Nullable List<E> values) {
    return values == null ? Set.of() : new HashSet<>(values);
  }
}
