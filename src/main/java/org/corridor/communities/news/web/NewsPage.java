package org.corridor.communities.news.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.news.domain.NewsQuestion;
import org.corridor.communities.news.domain.ReadNews;
import org.corridor.communities.news.domain.ReadNews.View;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All news, narrowed down by words, kind, tag, country and language. */
@Controller
class NewsPage {

  static final String PATH = "/news";

  private final ReadNews read;

  NewsPage(ReadNews read) {
    this.read = read;
  }

  @GetMapping(PATH)
  ModelAndView list(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    NewsQuestion question = NewsAddress.read(asked);
    View view = read.find(question, Lists.page(asked));
    int page = view.found().page();
    return new ModelAndView("communities/news/pages/list")
        .addObject("form", asked.form())
        .addObject("question", question)
        .addObject("view", view)
        .addObject("feed", NewsAddress.of(PATH + ".atom", asked, 1))
        .addObject("previous", page > 1 ? NewsAddress.of(PATH, asked, page - 1) : null)
        .addObject(
            "next", page < view.found().pages() ? NewsAddress.of(PATH, asked, page + 1) : null);
  }
}
