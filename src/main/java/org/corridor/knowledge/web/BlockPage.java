package org.corridor.knowledge.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.BlockSection;
import org.corridor.knowledge.Instrument;
import org.corridor.knowledge.Toolbox;
import org.corridor.knowledge.domain.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one building block, to read, print and keep. */
@Controller
class BlockPage {

  private final Toolbox toolbox;
  private final Sources sources;
  private final List<BlockSection> sections;

  BlockPage(Toolbox toolbox, Sources sources, List<BlockSection> sections) {
    this.toolbox = toolbox;
    this.sources = sources;
    this.sections = sections;
  }

  @GetMapping("/toolbox/{block}")
  ModelAndView show(@PathVariable String block, Locale locale) {
    return new ModelAndView(
        "knowledge/pages/block",
        "view",
        view(toolbox.block(block).orElseThrow(Missing::new), locale));
  }

  private BlockView view(Block block, Locale locale) {
    return new BlockView(
        Reading.of(block.title(), locale),
        block,
        block.instruments().stream().map(Instrument::of).flatMap(Optional::stream).toList(),
        block.examples().stream().flatMap(example -> tried(example).stream()).toList(),
        block.related().stream().map(toolbox::block).flatMap(Optional::stream).toList(),
        sections.stream()
            .flatMap(section -> section.about(block.id(), Reading.reader(locale)).stream())
            .toList(),
        toolbox.recommendations().stream()
            .filter(recommendation -> recommendation.blocks().contains(block.id()))
            .toList(),
        sources.of(block));
  }

  private Optional<BlockView.Tried> tried(Block.Example example) {
    return toolbox.caseOf(example.project()).map(project -> new BlockView.Tried(example, project));
  }
}
