package org.corridor.communities.threads.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.domain.Post;
import org.corridor.communities.threads.domain.ReadThreads;
import org.corridor.communities.threads.domain.TranslatePosts;
import org.corridor.communities.threads.domain.WritePosts;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A post is changed, taken back or translated. */
@Controller
class PostPage {

  private static final String PATH = "/threads/{thread}/posts/{number}";

  private final WritePosts write;
  private final ReadThreads read;
  private final TranslatePosts translate;

  PostPage(WritePosts write, ReadThreads read, TranslatePosts translate) {
    this.write = write;
    this.read = read;
    this.translate = translate;
  }

  @GetMapping(PATH + "/edit")
  ModelAndView edit(@PathVariable String thread, @PathVariable String number) {
    Post post = write.own(ThreadPage.id(thread), ThreadPage.number(number));
    return form(post, PostForm.fill(post), post.revision());
  }

  @PostMapping(PATH + "/edit")
  ModelAndView save(
      @PathVariable String thread,
      @PathVariable String number,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    ThreadId id = ThreadPage.id(thread);
    Post post = write.own(id, ThreadPage.number(number));
    Submission sent = Submission.of(request.getParameterMap());
    String words = sent.required("words", Post.WORDS);
    Language written = PostForm.language(sent, reader);
    if (sent.isValid()) {
      try {
        write.edit(id, post.number(), words, written, sent.base());
        Flash.done("communities.threads.changed").on(redirect);
        return new ModelAndView("redirect:" + id.path(post.number()));
      } catch (ThreadRefusal refused) {
        sent.problem("words", refused.text(), Map.of());
      }
    }
    ModelAndView page =
        form(post, sent.form(), write.own(id, ThreadPage.number(number)).revision());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView form(Post post, Form form, int base) {
    ReadThreads.View view = read.show(post.thread(), 1);
    return new ModelAndView("communities/threads/pages/post-form")
        .addObject("frame", new CircleFrame(view.standing()))
        .addObject("thread", view.thread())
        .addObject("post", post)
        .addObject("base", base)
        .addObject("form", form);
  }

  @PostMapping(PATH + "/remove")
  String remove(
      @PathVariable String thread, @PathVariable String number, RedirectAttributes redirect) {
    ThreadId id = ThreadPage.id(thread);
    write.remove(id, ThreadPage.number(number));
    Flash.done("communities.threads.removed").on(redirect);
    return "redirect:" + id.path(ThreadPage.number(number));
  }

  @PostMapping(PATH + "/bring-back")
  String bringBack(
      @PathVariable String thread, @PathVariable String number, RedirectAttributes redirect) {
    ThreadId id = ThreadPage.id(thread);
    write.bringBack(id, ThreadPage.number(number));
    Flash.done("communities.threads.back").on(redirect);
    return "redirect:" + id.path(ThreadPage.number(number));
  }

  @GetMapping(PATH + "/translate")
  ModelAndView translate(
      @PathVariable String thread, @PathVariable String number, Language reader) {
    TranslatePosts.Task task = translate.task(ThreadPage.id(thread), ThreadPage.number(number));
    Form form =
        Form.builder().put("language", other(task.post().post().written(), reader).name()).build();
    return translation(task, form, UUID.randomUUID());
  }

  @PostMapping(PATH + "/translate")
  ModelAndView give(
      @PathVariable String thread,
      @PathVariable String number,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    ThreadId id = ThreadPage.id(thread);
    TranslatePosts.Task task = translate.task(id, ThreadPage.number(number));
    Submission sent = Submission.of(request.getParameterMap());
    UUID key = sent.id("key");
    String words = sent.required("words", Post.WORDS);
    Language language = PostForm.language(sent, reader);
    if (language == task.post().post().written()) {
      sent.problem("language", "communities.threads.translate.same", Map.of());
    }
    if (!sent.isValid()) {
      ModelAndView page = translation(task, sent.form(), key);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    translate.give(key, id, ThreadPage.number(number), language, words);
    Flash.done("communities.threads.translated").on(redirect);
    return new ModelAndView("redirect:" + id.path(ThreadPage.number(number)));
  }

  @PostMapping(PATH + "/wish")
  String wish(
      @PathVariable String thread,
      @PathVariable String number,
      Language reader,
      RedirectAttributes redirect) {
    ThreadId id = ThreadPage.id(thread);
    translate.wish(id, ThreadPage.number(number), reader);
    Flash.done("communities.threads.wished").on(redirect);
    return "redirect:" + id.path(ThreadPage.number(number));
  }

  @PostMapping("/translations/{id}/take-back")
  String takeBack(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    UUID translation = Submission.uuid(id);
    if (translation != null) {
      translate.takeBack(translation);
      Flash.done("communities.threads.translation-removed").on(redirect);
    }
    ThreadId thread = ThreadPage.id(Submission.of(request.getParameterMap()).text("thread", 18));
    return "redirect:" + thread.path();
  }

  private static ModelAndView translation(TranslatePosts.Task task, Form form, UUID key) {
    return new ModelAndView("communities/threads/pages/translate")
        .addObject("frame", new CircleFrame(task.view().standing()))
        .addObject("task", task)
        .addObject("form", form)
        .addObject("key", key.toString());
  }

  private static Language other(Language written, Language reader) {
    if (written != reader) {
      return reader;
    }
    return written == Language.EN ? Language.FR : Language.EN;
  }
}
