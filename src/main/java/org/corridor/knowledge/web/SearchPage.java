package org.corridor.knowledge.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.corridor.knowledge.ToolboxSearch;
import org.corridor.knowledge.ToolboxSearch.Answer;
import org.corridor.knowledge.ToolboxSearch.Hit;
import org.corridor.knowledge.ToolboxSearch.Kind;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search over blocks, cases and recommendations. */
@Controller
class SearchPage {

  private final Toolbox toolbox;
  private final ToolboxSearch search;

  SearchPage(Toolbox toolbox, ToolboxSearch search) {
    this.toolbox = toolbox;
    this.search = search;
  }

  @GetMapping("/toolbox/search")
  ModelAndView search(@RequestParam(defaultValue = "") String q, Locale locale) {
    boolean tooLong = q.length() > SearchView.LONGEST;
    Language reader = Reading.reader(locale);
    Answer answer = tooLong ? new Answer(List.of(), false) : search.search(q, reader);
    SearchView view =
        new SearchView(
            Reading.of(toolbox.blocks().get(0).title(), locale),
            q,
            tooLong,
            answer.near() && !answer.hits().isEmpty(),
            answer.of(Kind.BLOCK).stream()
                .flatMap(hit -> found(toolbox.block(hit.id()), hit).stream())
                .toList(),
            answer.of(Kind.CASE).stream()
                .flatMap(hit -> found(toolbox.caseOf(hit.id()), hit).stream())
                .toList(),
            answer.of(Kind.RECOMMENDATION).stream()
                .flatMap(hit -> found(recommendation(hit.id()), hit).stream())
                .toList());
    return new ModelAndView("knowledge/pages/search", "view", view);
  }

  private Optional<Recommendation> recommendation(String id) {
    return toolbox.recommendations().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static <T> Optional<SearchView.Found<T>> found(Optional<T> thing, Hit hit) {
    return thing.map(known -> new SearchView.Found<>(known, hit));
  }
}
