package org.corridor.communities.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.search.domain.SearchPosts;
import org.corridor.communities.search.domain.SearchPosts.Found;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Finds what was said in circles. */
@Controller
class SearchPage {

  private static final int WORDS = 200;

  private final SearchPosts search;

  SearchPage(SearchPosts search) {
    this.search = search;
  }

  @GetMapping("/discussions")
  ModelAndView find(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String typed = asked.text("q", WORDS);
    String words = typed.length() > WORDS ? typed.substring(0, WORDS) : typed;
    UUID within = Submission.uuid(asked.text("circle", 36));
    Found found = search.find(words, Optional.ofNullable(within).map(CircleId::new), page(asked));
    return new ModelAndView("communities/search/pages/discussions")
        .addObject("words", words)
        .addObject("found", found)
        .addObject("previous", found.page() > 1 ? address(words, found, found.page() - 1) : null)
        .addObject("next", found.more() ? address(words, found, found.page() + 1) : null);
  }

  private static int page(Submission asked) {
    String page = asked.text("page", 2);
    return page.matches("[1-9][0-9]?")
        ? Math.min(Integer.parseInt(page), SearchPosts.MOST_PAGES)
        : 1;
  }

  private static String address(String words, Found found, int page) {
    return new Address("/discussions")
        .with("q", words)
        .with("circle", circle(found))
        .with("page", page > 1 ? String.valueOf(page) : "")
        .toString();
  }

  private static String circle(Found found) {
    var circle = found.circle();
    return circle == null ? "" : circle.id().toString();
  }
}
