package org.corridor.communities.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.web.CircleFrame;
import org.corridor.communities.mail.domain.Pace;
import org.corridor.communities.mail.domain.ReadByMail;
import org.corridor.communities.mail.domain.Subscription;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often a circle writes to a member. */
@Controller
class SubscriptionPage {

  private final InCircle inCircle;
  private final ReadByMail mail;

  SubscriptionPage(InCircle inCircle, ReadByMail mail) {
    this.inCircle = inCircle;
    this.mail = mail;
  }

  @GetMapping("/circles/{id}/mail")
  ModelAndView show(@PathVariable String id) {
    CircleId circle = CircleFrame.id(id);
    Pace now = mail.mine(circle).map(Subscription::pace).orElse(Pace.NONE);
    return page(circle, Form.builder().put("pace", Submission.code(now)).build());
  }

  @PostMapping("/circles/{id}/mail")
  ModelAndView choose(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    Submission sent = Submission.of(request.getParameterMap());
    Pace pace = sent.choice("pace", Pace.class);
    if (pace == null) {
      if (sent.isValid()) {
        sent.problem("pace", "communities.mail.pace.missing", Map.of());
      }
      ModelAndView page = page(circle, sent.form());
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    mail.choose(circle, pace);
    Flash.done(pace == Pace.NONE ? "communities.mail.ended" : "communities.mail.chosen")
        .on(redirect);
    return new ModelAndView("redirect:" + circle.path() + "/mail");
  }

  private ModelAndView page(CircleId circle, Form form) {
    Optional<Subscription> mine = mail.mine(circle);
    return new ModelAndView("communities/mail/pages/subscription")
        .addObject("frame", new CircleFrame(inCircle.see(circle)))
        .addObject("answered", mail.answered())
        .addObject("stopped", mine.filter(Subscription::isStopped).isPresent())
        .addObject("form", form);
  }
}
