package org.corridor.communities.threads.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.domain.MarkThreads;
import org.corridor.communities.threads.domain.NoSuchThread;
import org.corridor.communities.threads.domain.ReadThreads;
import org.corridor.communities.threads.domain.ReadThreads.Shown;
import org.corridor.communities.threads.domain.ReadThreads.View;
import org.corridor.communities.threads.domain.WritePosts;
import org.corridor.communities.threads.domain.WritePosts.Words;
import org.corridor.communities.writing.web.Lists;
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

/** A discussion, and what is answered in it. */
@Controller
class ThreadPage {

  private final InCircle inCircle;
  private final ReadThreads read;
  private final WritePosts write;
  private final MarkThreads marks;

  ThreadPage(InCircle inCircle, ReadThreads read, WritePosts write, MarkThreads marks) {
    this.inCircle = inCircle;
    this.read = read;
    this.write = write;
    this.marks = marks;
  }

  @GetMapping("/threads/{thread}")
  ModelAndView show(@PathVariable String thread, HttpServletRequest request, Language reader) {
    int page = Lists.page(Submission.of(request.getParameterMap()));
    View view = read.show(id(thread), page);
    if (inCircle.me().isPresent()) {
      read.read(
          view.thread().id(),
          view.posts().stream().mapToInt(one -> one.post().number()).max().orElse(0));
    }
    return page(view, PostForm.empty(reader), UUID.randomUUID());
  }

  @PostMapping("/threads/{thread}/posts")
  ModelAndView reply(
      @PathVariable String thread,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    ThreadId id = id(thread);
    View view = read.show(id, Integer.MAX_VALUE);
    Submission sent = Submission.of(request.getParameterMap());
    Words words = PostForm.read(sent, reader);
    if (sent.isValid()) {
      try {
        int number = write.reply(id, inCircle.require(), words);
        Flash.done("communities.threads.answered").on(redirect);
        return new ModelAndView("redirect:" + id.path(number));
      } catch (ThreadRefusal refused) {
        sent.problem("words", refused.text(), Map.of());
      }
    }
    ModelAndView page = page(view, sent.form(), words.key());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** What is done to a thread as a whole. */
  private enum Mark {
    PIN,
    UNPIN,
    LOCK,
    UNLOCK
  }

  @PostMapping("/threads/{thread}/marks")
  String mark(
      @PathVariable String thread, HttpServletRequest request, RedirectAttributes redirect) {
    ThreadId id = id(thread);
    Mark mark = Submission.of(request.getParameterMap()).choice("mark", Mark.class);
    if (mark != null) {
      switch (mark) {
        case PIN, UNPIN -> marks.pin(id, mark == Mark.PIN);
        case LOCK, UNLOCK -> marks.lock(id, mark == Mark.LOCK);
      }
      Flash.done("communities.threads.marked." + Submission.code(mark)).on(redirect);
    }
    return "redirect:" + id.path();
  }

  @PostMapping("/threads/{thread}/posts/{number}/thanks")
  String thank(@PathVariable String thread, @PathVariable String number) {
    ThreadId id = id(thread);
    marks.thank(id, number(number));
    return "redirect:" + id.path(number(number));
  }

  @PostMapping("/threads/{thread}/posts/{number}/solution")
  String solve(@PathVariable String thread, @PathVariable String number) {
    ThreadId id = id(thread);
    marks.solve(id, number(number));
    return "redirect:" + id.path(number(number));
  }

  private static ModelAndView page(View view, Form form, UUID key) {
    return new ModelAndView("communities/threads/pages/thread")
        .addObject("frame", new CircleFrame(view.standing()))
        .addObject("view", view)
        .addObject("form", form)
        .addObject("solution", solution(view))
        .addObject("key", key.toString());
  }

  /** The solution where it stands on the page shown. */
  private static @Nullable Shown solution(View view) {
    Integer number = view.thread().solution();
    return number == null
        ? null
        : view.posts().stream()
            .filter(one -> one.post().number() == number)
            .findFirst()
            .orElse(null);
  }

  static ThreadId id(String typed) {
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new NoSuchThread();
    }
    return new ThreadId(Long.parseLong(typed));
  }

  static int number(String typed) {
    if (!typed.matches("[1-9][0-9]{0,7}")) {
      throw new NoSuchThread();
    }
    return Integer.parseInt(typed);
  }
}
