package org.corridor.communities.threads.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.InCircle.Standing;
import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.domain.Conversation;
import org.corridor.communities.threads.domain.ReadThreads;
import org.corridor.communities.threads.domain.ReadThreads.Listed;
import org.corridor.communities.threads.domain.ReadThreads.Which;
import org.corridor.communities.threads.domain.WritePosts;
import org.corridor.communities.threads.domain.WritePosts.Words;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Address;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The discussions of a circle, and the beginning of a new one. */
@Controller
class DiscussionsPage {

  private final InCircle inCircle;
  private final ReadThreads read;
  private final WritePosts write;

  DiscussionsPage(InCircle inCircle, ReadThreads read, WritePosts write) {
    this.inCircle = inCircle;
    this.read = read;
    this.write = write;
  }

  /** Who may learn of the circle and not read it is shown what it is for. */
  @GetMapping("/circles/{id}")
  ModelAndView list(@PathVariable String id, HttpServletRequest request) {
    CircleId circle = CircleFrame.id(id);
    if (!inCircle.see(circle).reads()) {
      return new ModelAndView("redirect:" + circle.path() + "/about");
    }
    Submission asked = Submission.of(request.getParameterMap());
    Which which = Objects.requireNonNullElse(asked.choice("show", Which.class), Which.ALL);
    int page = Lists.page(asked);
    Listed listed = read.list(circle, which, page);
    return new ModelAndView("communities/threads/pages/discussions")
        .addObject("frame", new CircleFrame(listed.standing()))
        .addObject("listed", listed)
        .addObject("previous", page > 1 ? address(circle, which, page - 1) : null)
        .addObject("next", listed.more() ? address(circle, which, page + 1) : null);
  }

  @GetMapping("/circles/{id}/threads")
  ModelAndView ask(@PathVariable String id, Language reader) {
    return page(writer(CircleFrame.id(id)), PostForm.empty(reader), UUID.randomUUID());
  }

  @PostMapping("/circles/{id}/threads")
  ModelAndView begin(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    Standing standing = writer(CircleFrame.id(id));
    Submission sent = Submission.of(request.getParameterMap());
    String title = sent.required("title", Conversation.TITLE);
    Words words = PostForm.read(sent, reader);
    if (sent.isValid()) {
      try {
        String path = write.begin(standing.circle().id(), title, words).path();
        Flash.done("communities.threads.begun").on(redirect);
        return new ModelAndView("redirect:" + path);
      } catch (ThreadRefusal refused) {
        sent.problem("words", refused.text(), Map.of());
      }
    }
    ModelAndView page = page(standing, sent.form(), words.key());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private Standing writer(CircleId circle) {
    inCircle.member(circle, inCircle.require());
    return inCircle.read(circle);
  }

  private static ModelAndView page(Standing standing, Form form, UUID key) {
    return new ModelAndView("communities/threads/pages/thread-form")
        .addObject("frame", new CircleFrame(standing))
        .addObject("form", form)
        .addObject("key", key.toString());
  }

  private static String address(CircleId circle, Which which, int page) {
    return new Address(circle.path())
        .with("show", which == Which.ALL ? "" : which.name())
        .with("page", page > 1 ? String.valueOf(page) : "")
        .toString();
  }
}
