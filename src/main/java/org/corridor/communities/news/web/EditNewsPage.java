package org.corridor.communities.news.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.domain.NewsChanged;
import org.corridor.communities.news.domain.NewsItem;
import org.corridor.communities.news.domain.Story;
import org.corridor.communities.news.domain.WriteNews;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own news, and writing one. */
@Controller
class EditNewsPage {

  private final WriteNews write;
  private final NewsForm forms;

  EditNewsPage(WriteNews write, NewsForm forms) {
    this.write = write;
    this.forms = forms;
  }

  @GetMapping("/news/mine")
  ModelAndView mine() {
    return new ModelAndView("communities/news/pages/mine").addObject("all", write.mine());
  }

  @GetMapping("/news/new")
  ModelAndView ask(Language reader) {
    return page(null, NewsForm.empty(reader), NewsId.create(), 0);
  }

  @PostMapping("/news/new")
  ModelAndView add(HttpServletRequest request, Language reader, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    NewsId id = new NewsId(sent.id("id"));
    Story story = forms.read(sent, reader);
    if (story == null) {
      return again(page(null, sent.form(), id, 0), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    write.draft(id, story);
    return done(sent, id, redirect);
  }

  @GetMapping("/news/{id}/edit")
  ModelAndView edit(@PathVariable String id) {
    NewsItem one = write.own(StoryPage.id(id));
    return page(one, NewsForm.fill(one.story()), one.id(), one.revision());
  }

  @PostMapping("/news/{id}/edit")
  ModelAndView save(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    NewsItem one = write.own(StoryPage.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    Story story = forms.read(sent, reader);
    if (story == null) {
      return again(page(one, sent.form(), one.id(), sent.base()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      write.edit(one.id(), story, sent.base());
    } catch (NewsChanged faster) {
      NewsItem now = write.own(one.id());
      return again(
          page(now, sent.form(), now.id(), now.revision()).addObject("theirs", now.story()),
          HttpStatus.CONFLICT);
    }
    return done(sent, one.id(), redirect);
  }

  private ModelAndView done(Submission sent, NewsId id, RedirectAttributes redirect) {
    if (sent.ticked("send")) {
      StoryPage.sent(write.send(id), redirect);
    } else {
      Flash.done(write.own(id).waits() ? "communities.news.sent" : "communities.news.saved")
          .on(redirect);
    }
    return new ModelAndView("redirect:" + id.path());
  }

  private ModelAndView page(@Nullable NewsItem now, Form form, NewsId id, int base) {
    return new ModelAndView("communities/news/pages/form")
        .addObject("now", now)
        .addObject("form", form)
        .addObject("id", id.toString())
        .addObject("base", base)
        .addObject("trusted", write.amTrusted());
  }

  private static ModelAndView again(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }
}
