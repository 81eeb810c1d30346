package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleSection;
import org.corridor.communities.circles.domain.CircleRefusal;
import org.corridor.communities.circles.domain.FindCircles;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.InCircle.Standing;
import org.corridor.communities.circles.domain.JoinCircle;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.communities.circles.domain.Membership.State;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a circle is for, and how one comes in and goes. */
@Controller
class AboutPage {

  private final InCircle inCircle;
  private final FindCircles find;
  private final JoinCircle join;
  private final ObjectProvider<CircleSection> sections;

  AboutPage(
      InCircle inCircle,
      FindCircles find,
      JoinCircle join,
      ObjectProvider<CircleSection> sections) {
    this.inCircle = inCircle;
    this.find = find;
    this.join = join;
    this.sections = sections;
  }

  @GetMapping("/circles/{id}/about")
  ModelAndView show(@PathVariable String id, Language reader) {
    Standing standing = inCircle.see(CircleFrame.id(id));
    String name =
        standing
            .mine()
            .map(Membership::name)
            .filter(one -> !one.isEmpty())
            .or(
                () ->
                    Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .filter(who -> inCircle.me().isPresent())
                        .map(Authentication::getName))
            .orElse("");
    return page(standing, Form.builder().put("shown", name).build(), reader);
  }

  @PostMapping("/circles/{id}/join")
  ModelAndView join(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = CircleForm.shown(sent);
    String word = sent.text("word", Membership.WORD);
    if (sent.isValid()) {
      try {
        State state = join.join(circle, name, word);
        Flash.done(
                state == State.ASKED ? "communities.circles.asked" : "communities.circles.joined")
            .on(redirect);
        return new ModelAndView(
            "redirect:" + circle.path() + (state == State.ASKED ? "/about" : ""));
      } catch (CircleRefusal refused) {
        sent.problem("shown", refused.text(), Map.of());
      }
    }
    return again(circle, sent, reader);
  }

  @PostMapping("/circles/{id}/name")
  ModelAndView rename(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    String name = CircleForm.shown(sent);
    if (sent.isValid()) {
      try {
        join.rename(circle, name);
        Flash.done("communities.circles.renamed").on(redirect);
        return new ModelAndView("redirect:" + circle.path() + "/about");
      } catch (CircleRefusal refused) {
        sent.problem("shown", refused.text(), Map.of());
      }
    }
    return again(circle, sent, reader);
  }

  @PostMapping("/circles/{id}/leave")
  String leave(@PathVariable String id, RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    try {
      join.leave(circle);
      Flash.done("communities.circles.left").on(redirect);
      return "redirect:/circles";
    } catch (CircleRefusal refused) {
      Flash.problem(refused.text()).on(redirect);
      return "redirect:" + circle.path() + "/members";
    }
  }

  private ModelAndView again(CircleId circle, Submission sent, Language reader) {
    ModelAndView page = page(inCircle.see(circle), sent.form(), reader);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Standing standing, Form form, Language reader) {
    Optional<PersonId> me = inCircle.me();
    List<CircleSection.Section> more =
        standing.reads()
            ? sections
                .orderedStream()
                .flatMap(one -> one.about(standing.circle().view(), me, reader).stream())
                .toList()
            : List.of();
    return new ModelAndView("communities/circles/pages/about")
        .addObject("frame", new CircleFrame(standing))
        .addObject("hosts", find.hosts(standing.circle().id()))
        .addObject("sections", more)
        .addObject("form", form);
  }
}
