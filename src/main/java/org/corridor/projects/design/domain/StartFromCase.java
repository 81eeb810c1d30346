package org.corridor.projects.design.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Setting.Corridor;
import org.corridor.projects.design.Setting.Place;
import org.springframework.stereotype.Component;

/**
 * What a new design begins with: nothing but its language, or the corridor, bonds, target groups
 * and building blocks of a real project that one wants to learn from, or one building block.
 */
@Component
public class StartFromCase {

  private final Toolbox toolbox;

  StartFromCase(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  public static DesignContent empty(Language language) {
    return DesignContent.empty().with(new Idea("", "", "", null, null, language.code()));
  }

  /**
   * @param project address of a project in the annex, e.g. {@code mali-24}; an unknown one gives
   *     nothing
   */
  public DesignContent content(String project, Language language) {
    DesignContent empty = empty(language);
    return project(project)
        .map(
            found ->
                empty
                    .with(setting(found))
                    .with(audience(found, language))
                    .with(practice(found.blocks())))
        .orElse(empty);
  }

  /** The real project with this address, if there is one. */
  public Optional<Case> project(String project) {
    return project.isBlank()
        ? Optional.empty()
        : toolbox.caseOf(project).filter(found -> found.isProject());
  }

  public DesignContent withBlock(String block, Language language) {
    return empty(language).with(practice(List.of(block)));
  }

  private Setting setting(Case project) {
    List<Corridor> corridors = new ArrayList<>();
    for (String origin : project.countries().origin()) {
      for (String residence : project.countries().residence()) {
        corridors.add(new Corridor(origin, residence));
      }
    }
    List<Place> places =
        project.places().stream()
            .map(place -> new Place(place.name(), place.country(), named(End.class, place.end())))
            .limit(Limits.PLACES)
            .toList();
    Set<Setting.Bond> bonds = named(Setting.Bond.class, project.bonds());
    return new Setting(corridors.stream().limit(Limits.CORRIDORS).toList(), places, bonds, "");
  }

  private Audience audience(Case project, Language language) {
    List<TargetGroup> groups =
        named(Audience.Kind.class, project.targetGroups()).stream()
            .map(
                kind ->
                    new TargetGroup("", kind.usualEnd(), kind, Audience.Headcount.NONE, Set.of()))
            .toList();
    return new Audience(groups, "");
  }

  private Practice practice(List<String> blocks) {
    return new Practice(
        blocks.stream()
            .filter(
                id ->
                    toolbox
                        .block(id)
                        .filter(block -> block.part() == Block.Part.ACTIONS)
                        .isPresent())
            .limit(Limits.BLOCKS)
            .map(ChosenBlock::of)
            .toList());
  }

  private static <E extends Enum<E>> E named(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <E extends Enum<E>> Set<E> named(Class<E> type, List<String> codes) {
    Set<E> all = java.util.EnumSet.noneOf(type);
    for (String code : codes) {
      Stream.of(type.getEnumConstants())
          .filter(value -> value.name().equals(code.toUpperCase(Locale.ROOT).replace('-', '_')))
          .forEach(all::add);
    }
    return all;
  }
}
