package org.corridor.knowledge.web;

import java.util.List;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.BlockSection;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Instrument;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.domain.Sources;

/** A building block with all that belongs to it. */
public record BlockView(
    Reading reading,
    Block block,
    List<Instrument> instruments,
    List<Tried> tried,
    List<Block> related,
    List<BlockSection.Section> lessons,
    List<Recommendation> recommendations,
    List<Sources.Source> sources) {

  private static final List<String> PARTS =
      List.of(
          "purpose",
          "fits",
          "options",
          "do",
          "beware",
          "prepare",
          "activities",
          "results",
          "costs",
          "risks",
          "tools",
          "projects",
          "lessons",
          "recommended",
          "related",
          "sources");

  /** The parts of the page that this block has, in order: ids, and ends of message keys. */
  public List<String> parts() {
    return PARTS.stream().filter(this::has).toList();
  }

  private boolean has(String part) {
    return switch (part) {
      case "tools" -> !instruments.isEmpty();
      case "projects" -> !tried.isEmpty();
      case "lessons" -> !lessons.isEmpty();
      case "recommended" -> !recommendations.isEmpty();
      case "related" -> !related.isEmpty();
      default -> true;
    };
  }

  /** A real project that did this, and what happened there. */
  public record Tried(Block.Example example, Case project) {

    /** Projects are in the registry; the knowledge fair is only a case. */
    public String url() {
      return project.isProject() ? "/projects/" + project.id() : "/toolbox/cases/" + project.id();
    }
  }
}
