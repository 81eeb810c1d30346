package org.corridor.projects.underway.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.domain.SearchProjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One field for all that the reader's own projects hold. */
@Controller
class SearchPage {

  private final SearchProjects search;

  SearchPage(SearchProjects search) {
    this.search = search;
  }

  @GetMapping("/under-way/search")
  ModelAndView show(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String words = asked.text("q", SearchProjects.LONGEST);
    ModelAndView page =
        new ModelAndView("projects/underway/pages/search").addObject("form", asked.form());
    return page.addObject("found", words.isEmpty() || !asked.isValid() ? null : search.find(words));
  }
}
