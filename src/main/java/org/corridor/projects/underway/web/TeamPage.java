package org.corridor.projects.underway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.Refused;
import org.corridor.projects.underway.domain.RunTeam;
import org.corridor.projects.underway.domain.RunTeam.TeamView;
import org.corridor.projects.underway.domain.StartProject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is in a team, and the invitations to it. */
@Controller
class TeamPage {

  private final RunTeam team;
  private final Frames frames;
  private final SiteAddress site;

  TeamPage(RunTeam team, Frames frames, SiteAddress site) {
    this.team = team;
    this.frames = frames;
    this.site = site;
  }

  @GetMapping("/under-way/{project}/team")
  ModelAndView show(ProjectKey key) {
    return page(key, Form.empty(), "");
  }

  /** The answer shows the link; going back to the page does not. */
  @PostMapping("/under-way/{project}/team/invite")
  ModelAndView invite(
      ProjectKey key,
      @RequestParam(defaultValue = "") String partner,
      @RequestParam TeamRole role,
      RedirectAttributes redirect) {
    try {
      String token = team.invite(key, partner, role).token();
      return page(key, Form.empty(), site.of("/under-way/join/" + token));
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return back(key);
    }
  }

  @PostMapping("/under-way/{project}/team/invitations/{invitation}/take-back")
  ModelAndView takeBack(
      ProjectKey key, @PathVariable UUID invitation, RedirectAttributes redirect) {
    return deed(key, redirect, () -> team.takeBack(key, invitation));
  }

  @PostMapping("/under-way/{project}/team/call")
  ModelAndView call(ProjectKey key, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String called = sent.required("called", StartProject.CALLED);
    if (!sent.isValid()) {
      ModelAndView again = page(key, sent.form(), "");
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    return deed(key, redirect, () -> team.call(key, called));
  }

  @PostMapping("/under-way/{project}/team/{member}/role")
  ModelAndView role(
      ProjectKey key,
      @PathVariable UUID member,
      @RequestParam TeamRole role,
      RedirectAttributes redirect) {
    return deed(key, redirect, () -> team.giveRole(key, new MemberId(member), role));
  }

  @PostMapping("/under-way/{project}/team/{member}/hand-over")
  ModelAndView handOver(ProjectKey key, @PathVariable UUID member, RedirectAttributes redirect) {
    return deed(key, redirect, () -> team.handOver(key, new MemberId(member)));
  }

  @PostMapping("/under-way/{project}/team/{member}/remove")
  ModelAndView remove(ProjectKey key, @PathVariable UUID member, RedirectAttributes redirect) {
    boolean self = team.read(key).reader().id().equals(new MemberId(member));
    try {
      team.remove(key, new MemberId(member));
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return back(key);
    }
    Flash.done(self ? "projects.underway.left" : "projects.underway.saved").on(redirect);
    return self ? new ModelAndView("redirect:/under-way") : back(key);
  }

  @GetMapping("/under-way/join/{token}")
  ModelAndView asked(@PathVariable String token) {
    return joinPage(token, Form.empty());
  }

  @PostMapping("/under-way/join/{token}")
  ModelAndView join(
      @PathVariable String token, HttpServletRequest request, RedirectAttributes redirect) {
    Submission sent = Submission.of(request.getParameterMap());
    String called = sent.required("called", StartProject.CALLED);
    if (!sent.isValid()) {
      ModelAndView again = joinPage(token, sent.form());
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    try {
      return team.join(new OneTimeLink(token), called)
          .map(
              key -> {
                Flash.done("projects.underway.joined").on(redirect);
                return new ModelAndView("redirect:" + key.path());
              })
          .orElseGet(TeamPage::expired);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
      return new ModelAndView("redirect:/under-way");
    }
  }

  private ModelAndView joinPage(String token, Form form) {
    return team.look(new OneTimeLink(token))
        .map(
            offer ->
                new ModelAndView("projects/underway/pages/join")
                    .addObject("token", token)
                    .addObject("offer", offer)
                    .addObject("form", form))
        .orElseGet(TeamPage::expired);
  }

  private static ModelAndView expired() {
    ModelAndView page = new ModelAndView("projects/underway/pages/join-expired");
    page.setStatus(HttpStatus.GONE);
    return page;
  }

  private static ModelAndView deed(ProjectKey key, RedirectAttributes redirect, Runnable deed) {
    try {
      deed.run();
      Flash.done("projects.underway.saved").on(redirect);
    } catch (Refused refused) {
      Flash.problem(refused.why().text()).on(redirect);
    }
    return back(key);
  }

  private static ModelAndView back(ProjectKey key) {
    return new ModelAndView("redirect:" + key.path() + "/team");
  }

  private ModelAndView page(ProjectKey key, Form form, String link) {
    TeamView view = team.read(key);
    Form filled =
        form.problems().isEmpty()
            ? Form.builder().put("called", view.reader().name()).build()
            : form;
    return new ModelAndView("projects/underway/pages/team")
        .addObject("frame", frames.open(key))
        .addObject("view", view)
        .addObject("link", link)
        .addObject("form", filled);
  }
}
