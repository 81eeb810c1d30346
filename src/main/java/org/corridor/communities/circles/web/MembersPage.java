package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.CircleRefusal;
import org.corridor.communities.circles.domain.FindCircles;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.InCircle.Standing;
import org.corridor.communities.circles.domain.KeepCircles;
import org.corridor.communities.circles.domain.Membership.Role;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is in a circle, for its members; and what hosts do about it. */
@Controller
class MembersPage {

  /** What a host can do with a member. */
  private enum Deed {
    LET_IN,
    REFUSE,
    BAR,
    FORGIVE,
    MAKE_HOST,
    MAKE_MEMBER
  }

  private final InCircle inCircle;
  private final FindCircles find;
  private final KeepCircles keep;
  private final SiteAddress site;

  MembersPage(InCircle inCircle, FindCircles find, KeepCircles keep, SiteAddress site) {
    this.inCircle = inCircle;
    this.find = find;
    this.keep = keep;
    this.site = site;
  }

  @GetMapping("/circles/{id}/members")
  ModelAndView show(@PathVariable String id, HttpServletRequest request) {
    return page(CircleFrame.id(id), Lists.page(Submission.of(request.getParameterMap())));
  }

  @PostMapping("/circles/{id}/members/{member}")
  String change(
      @PathVariable String id,
      @PathVariable String member,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    Deed deed = Submission.of(request.getParameterMap()).choice("deed", Deed.class);
    if (deed != null) {
      try {
        act(circle, number(member), deed);
        Flash.done("communities.circles.done." + Submission.code(deed)).on(redirect);
      } catch (CircleRefusal refused) {
        Flash.problem(refused.text()).on(redirect);
      }
    }
    return "redirect:" + circle.path() + "/members";
  }

  private void act(CircleId circle, long member, Deed deed) {
    switch (deed) {
      case LET_IN -> keep.letIn(circle, member);
      case REFUSE -> keep.refuse(circle, member);
      case BAR -> keep.bar(circle, member);
      case FORGIVE -> keep.forgive(circle, member);
      case MAKE_HOST -> keep.become(circle, member, Role.HOST);
      case MAKE_MEMBER -> keep.become(circle, member, Role.MEMBER);
    }
  }

  /** Shows the link once: only its hash is kept. */
  @PostMapping("/circles/{id}/invitations")
  ModelAndView invite(
      @PathVariable String id, HttpServletRequest request, RedirectAttributes redirect) {
    CircleId circle = CircleFrame.id(id);
    if (Submission.of(request.getParameterMap()).ticked("end")) {
      keep.takeBackInvitations(circle);
      Flash.done("communities.circles.invitations.ended").on(redirect);
      return new ModelAndView("redirect:" + circle.path() + "/members");
    }
    String link = site.of("/circles/join/" + keep.invite(circle).token());
    return page(circle, 1).addObject("invitation", link);
  }

  private ModelAndView page(CircleId id, int page) {
    FindCircles.People people = find.members(id, page);
    Standing standing = inCircle.see(id);
    ModelAndView view =
        new ModelAndView("communities/circles/pages/members")
            .addObject("frame", new CircleFrame(standing))
            .addObject("people", people);
    return standing.isHost()
        ? view.addObject("waiting", keep.waiting(id))
            .addObject("barred", keep.barred(id))
            .addObject("invited", keep.invited(id))
        : view;
  }

  static long number(String typed) {
    if (!typed.matches("[0-9]{1,18}")) {
      throw new NoSuchCircle();
    }
    return Long.parseLong(typed);
  }
}
