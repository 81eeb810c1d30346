package org.corridor.communities.news.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.communities.news.NewsId;
import org.corridor.communities.news.domain.NewsChanged;
import org.corridor.communities.news.domain.NewsItem;
import org.corridor.communities.news.domain.NewsItem.State;
import org.corridor.communities.news.domain.NoNews;
import org.corridor.communities.news.domain.ReadNews;
import org.corridor.communities.news.domain.WriteNews;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Confirmation;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of news, what its author does with it, and what a steward decides. */
@Controller
class StoryPage {

  private static final String PATH = "/news/{id}";

  private final ReadNews read;
  private final WriteNews write;
  private final Texts texts;

  StoryPage(ReadNews read, WriteNews write, Texts texts) {
    this.read = read;
    this.write = write;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@PathVariable String id) {
    return page(read.show(id(id)), Form.empty());
  }

  private ModelAndView page(NewsItem one, Form form) {
    return new ModelAndView("communities/news/pages/story")
        .addObject("one", one)
        .addObject("mine", read.isMine(one))
        .addObject("decides", read.decides(one))
        .addObject("over", read.isOver(one))
        .addObject("form", form);
  }

  @PostMapping(PATH + "/send")
  String send(@PathVariable String id, RedirectAttributes redirect) {
    sent(write.send(id(id)), redirect);
    return "redirect:" + id(id).path();
  }

  /** Says whether it is published, or waits for a steward. */
  static void sent(State state, RedirectAttributes redirect) {
    Flash.done(state == State.WAITING ? "communities.news.sent" : "communities.news.published")
        .on(redirect);
  }

  @PostMapping(PATH + "/withdraw")
  String withdraw(@PathVariable String id, RedirectAttributes redirect) {
    write.withdraw(id(id));
    Flash.done("communities.news.withdrawn").on(redirect);
    return "redirect:" + id(id).path();
  }

  @PostMapping(PATH + "/decide")
  ModelAndView decide(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    boolean decline = sent.ticked("decline");
    String why =
        decline ? sent.required("reason", NewsItem.REASON) : sent.text("reason", NewsItem.REASON);
    if (!sent.isValid()) {
      ModelAndView again = page(read.show(id(id)), sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      if (decline) {
        write.decline(id(id), sent.base(), why);
      } else {
        write.approve(id(id), sent.base());
      }
      Flash.done(decline ? "communities.news.declined" : "communities.news.approved").on(redirect);
    } catch (NewsChanged e) {
      Flash.problem("communities.news.meanwhile").on(redirect);
    }
    return new ModelAndView("redirect:" + (decline ? "/stewards" : id(id).path()));
  }

  @GetMapping(PATH + "/remove")
  ModelAndView askRemove(@PathVariable String id, Language reader) {
    NewsItem one = removable(id);
    return new ModelAndView("platform/pages/confirm")
        .addObject(
            "confirmation",
            new Confirmation(
                texts.text(reader, "communities.news.remove.title", "name", one.story().title()),
                texts.text(reader, "communities.news.remove.text"),
                one.id().path() + "/remove",
                texts.text(reader, "communities.news.remove"),
                one.id().path()));
  }

  @PostMapping(PATH + "/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    write.remove(removable(id).id());
    Flash.done("communities.news.removed").on(redirect);
    return "redirect:/news/mine";
  }

  private NewsItem removable(String id) {
    NewsItem one = write.own(id(id));
    if (one.state() == State.PUBLISHED) {
      throw new NoNews();
    }
    return one;
  }

  static NewsId id(String typed) {
    UUID id = Submission.uuid(typed);
    if (id == null) {
      throw new NoNews();
    }
    return new NewsId(id);
  }
}
