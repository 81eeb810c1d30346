package org.corridor.knowledge.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What practitioners and what policymakers are advised, matched with each other. */
@Controller
class RecommendationsPage {

  private final Toolbox toolbox;

  RecommendationsPage(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  @GetMapping("/toolbox/recommendations")
  ModelAndView show(Locale locale) {
    List<RecommendationsView.Group> groups =
        IntStream.concat(IntStream.of(0), IntStream.rangeClosed(2, 8))
            .mapToObj(
                chapter ->
                    new RecommendationsView.Group(
                        chapter,
                        matched("practitioners", chapter == 0 ? "final" : "chapter-" + chapter)))
            .filter(group -> !group.matched().isEmpty())
            .toList();
    return new ModelAndView(
        "knowledge/pages/recommendations",
        "view",
        new RecommendationsView(
            Reading.of(toolbox.recommendations().get(0).text(), locale),
            groups,
            matched("policymakers", "final")));
  }

  private List<RecommendationsView.Matched> matched(String audience, String origin) {
    return toolbox.recommendations().stream()
        .filter(one -> one.audience().equals(audience) && one.origin().equals(origin))
        .map(this::matched)
        .toList();
  }

  private RecommendationsView.Matched matched(Recommendation one) {
    Stream<Recommendation> others =
        toolbox.recommendations().stream().filter(other -> one.matches().contains(other.id()));
    return new RecommendationsView.Matched(
        one,
        others.toList(),
        one.blocks().stream().map(toolbox::block).flatMap(Optional::stream).toList());
  }
}
