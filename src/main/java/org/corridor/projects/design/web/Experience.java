package org.corridor.projects.design.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.springframework.stereotype.Component;

/** What real projects with the same building blocks went through. */
@Component
public class Experience {

  private static final int MOST = 3;

  private final Toolbox toolbox;

  Experience(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  /**
   * What a project tells.
   *
   * @param code as in the handbook's annex
   */
  public record Story(String code, String url, LocalText text) {}

  /** How projects with the most blocks in common went on after the money. */
  List<Story> sustainability(DesignContent content) {
    List<String> blocks = content.practice().blocks().stream().map(ChosenBlock::block).toList();
    return toolbox.cases().stream()
        .filter(project -> project.isProject() && project.sustainability() != null)
        .sorted(
            Comparator.comparing(
                (Case project) -> -project.blocks().stream().filter(blocks::contains).count()))
        .limit(MOST)
        .flatMap(Experience::story)
        .toList();
  }

  private static Stream<Story> story(Case project) {
    LocalText told = project.sustainability();
    return told == null
        ? Stream.empty()
        : Stream.of(new Story(project.code(), "/projects/" + project.id(), told));
  }
}
