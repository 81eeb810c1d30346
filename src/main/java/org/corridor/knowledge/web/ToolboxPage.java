package org.corridor.knowledge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Capital;
import org.corridor.knowledge.Toolbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The shelves of the toolbox: by capital, by question; and what it is. */
@Controller
class ToolboxPage {

  private final Toolbox toolbox;

  ToolboxPage(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  @GetMapping("/toolbox")
  ModelAndView shelves(Locale locale) {
    List<Shelves.Shelf> capitals =
        Arrays.stream(Capital.values())
            .map(capital -> new Shelves.Shelf(capital.code(), with(capital)))
            .toList();
    List<Block> alliances =
        toolbox.blocks().stream().filter(block -> block.part() == Block.Part.ALLIANCES).toList();
    return new ModelAndView(
        "knowledge/pages/shelves",
        "view",
        new Shelves.ByCapital(
            reading(locale), capitals, new Shelves.Shelf("alliances", alliances)));
  }

  @GetMapping("/toolbox/questions")
  ModelAndView questions(Locale locale) {
    List<Shelves.Chapter> chapters =
        IntStream.rangeClosed(2, 8)
            .mapToObj(number -> new Shelves.Chapter(number, of(number)))
            .filter(chapter -> !chapter.blocks().isEmpty())
            .toList();
    return new ModelAndView(
        "knowledge/pages/questions", "view", new Shelves.ByQuestion(reading(locale), chapters));
  }

  @GetMapping("/toolbox/about")
  ModelAndView about() {
    int cases = (int) toolbox.cases().stream().filter(entry -> entry.isProject()).count();
    int boxes = (int) toolbox.cases().stream().filter(entry -> entry.textBox() != null).count();
    return new ModelAndView(
        "knowledge/pages/about",
        "view",
        new Shelves.About(toolbox.blocks().size(), cases, boxes, toolbox.recommendations().size()));
  }

  private Reading reading(Locale locale) {
    return Reading.of(toolbox.blocks().get(0).title(), locale);
  }

  private List<Block> with(Capital capital) {
    return toolbox.blocks().stream().filter(block -> block.capitals().contains(capital)).toList();
  }

  private List<Block> of(int chapter) {
    return toolbox.blocks().stream().filter(block -> block.chapter() == chapter).toList();
  }
}
