package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.corridor.communities.circles.domain.Circle;
import org.corridor.communities.circles.domain.CircleRefusal;
import org.corridor.communities.circles.domain.JoinCircle;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who was given a link comes into a circle. */
@Controller
class InvitationPage {

  private final JoinCircle join;

  InvitationPage(JoinCircle join) {
    this.join = join;
  }

  @GetMapping("/circles/join/{token}")
  ModelAndView ask(@PathVariable String token, Authentication who) {
    return page(token, Form.builder().put("shown", who.getName()).build());
  }

  @PostMapping("/circles/join/{token}")
  ModelAndView accept(
      @PathVariable String token, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String name = CircleForm.shown(sent);
    if (sent.isValid()) {
      try {
        String path = join.accept(new OneTimeLink(token), name).path();
        Flash.done("communities.circles.joined").on(redirect);
        return new ModelAndView("redirect:" + path);
      } catch (CircleRefusal refused) {
        sent.problem("shown", refused.text(), Map.of());
      }
    }
    ModelAndView page = page(token, sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(String token, Form form) {
    Circle circle = join.invited(new OneTimeLink(token)).orElseThrow(NoSuchCircle::new);
    return new ModelAndView("communities/circles/pages/invitation")
        .addObject("circle", circle)
        .addObject("token", token)
        .addObject("form", form);
  }
}
