package org.corridor.knowledge.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.ThreatKind;
import org.corridor.knowledge.Toolbox;
import org.corridor.knowledge.domain.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The case studies as structured facts, and their difficulties side by side. */
@Controller
class CasesPage {

  private final Toolbox toolbox;
  private final Sources sources;

  CasesPage(Toolbox toolbox, Sources sources) {
    this.toolbox = toolbox;
    this.sources = sources;
  }

  @GetMapping("/toolbox/cases")
  ModelAndView list(Locale locale) {
    return new ModelAndView(
        "knowledge/pages/cases",
        "view",
        new CasesView(
            Reading.of(toolbox.cases().get(0).title(), locale),
            toolbox.cases().stream()
                .filter(entry -> entry.textBox() != null)
                .sorted(Comparator.comparingInt(CasesPage::textBox))
                .toList(),
            by("chapter-mention"),
            by("title-only")));
  }

  @GetMapping("/toolbox/cases/{id}")
  ModelAndView show(@PathVariable String id, Locale locale) {
    Case entry =
        toolbox.caseOf(id).filter(found -> found.id().equals(id)).orElseThrow(Missing::new);
    return new ModelAndView(
        "knowledge/pages/case",
        "view",
        new CaseView(
            Reading.of(entry.title(), locale),
            entry,
            hard(List.of(entry)).stream().filter(hard -> !hard.met().isEmpty()).toList(),
            entry.blocks().stream().map(toolbox::block).flatMap(Optional::stream).toList(),
            sources.of(cited(entry))));
  }

  @GetMapping("/toolbox/difficulties/{kind}")
  ModelAndView difficulties(@PathVariable String kind, Locale locale) {
    List<DifficultiesView.Hard> all = hard(toolbox.cases());
    DifficultiesView.Hard hard =
        all.stream()
            .filter(one -> one.kind().code().equals(kind))
            .findFirst()
            .orElseThrow(Missing::new);
    return new ModelAndView(
        "knowledge/pages/difficulties",
        "view",
        new DifficultiesView(Reading.of(toolbox.cases().get(0).title(), locale), hard, all));
  }

  private static List<DifficultiesView.Hard> hard(List<Case> cases) {
    return Arrays.stream(ThreatKind.values())
        .map(
            kind ->
                new DifficultiesView.Hard(
                    kind,
                    cases.stream()
                        .flatMap(
                            entry ->
                                entry.difficulties().stream()
                                    .filter(difficulty -> difficulty.kind() == kind)
                                    .map(difficulty -> new DifficultiesView.Met(entry, difficulty)))
                        .toList()))
        .toList();
  }

  private static List<String> cited(Case entry) {
    return Stream.of(
            entry.textBox() == null
                ? Stream.<String>empty()
                : Stream.of("Text box " + entry.textBox()),
            entry.mentions().stream(),
            entry.whatWorked().stream().map(Block.Cited::source),
            entry.difficulties().stream().map(Case.Difficulty::source),
            entry.isProject() ? Stream.of("Annex") : Stream.<String>empty())
        .flatMap(places -> places)
        .toList();
  }

  private List<Case> by(String basis) {
    return toolbox.cases().stream()
        .filter(entry -> entry.reading().basis().equals(basis) && entry.textBox() == null)
        .toList();
  }

  private static int textBox(Case entry) {
    return entry.textBox() == null ? Integer.MAX_VALUE : entry.textBox();
  }
}
