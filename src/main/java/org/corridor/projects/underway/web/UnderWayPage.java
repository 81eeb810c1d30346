package org.corridor.projects.underway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.PublicSection;
import org.corridor.projects.underway.domain.OpenProjects;
import org.corridor.projects.underway.domain.RunTeam;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A project under way: to its team how all of it stands, to everybody else what the team shows. */
@Controller
class UnderWayPage {

  private final OpenProjects open;
  private final ProjectsUnderWay projects;
  private final RunTeam team;
  private final Frames frames;
  private final List<ProjectSection> sections;
  private final List<PublicSection> told;

  UnderWayPage(
      OpenProjects open,
      ProjectsUnderWay projects,
      RunTeam team,
      Frames frames,
      List<ProjectSection> sections,
      List<PublicSection> told) {
    this.open = open;
    this.projects = projects;
    this.team = team;
    this.frames = frames;
    this.sections = sections;
    this.told = told;
  }

  @GetMapping("/under-way/{project}")
  ModelAndView show(ProjectKey key, Language reader) {
    Optional<Member> member = open.visit(key);
    if (member.isEmpty()) {
      ProjectUnderWay project = projects.read(key);
      return new ModelAndView("projects/underway/pages/public")
          .addObject("project", project)
          .addObject(
              "told", told.stream().flatMap(one -> one.shown(project, reader).stream()).toList());
    }
    Frame frame = frames.open(key);
    return new ModelAndView("projects/underway/pages/project")
        .addObject("frame", frame)
        .addObject("cards", cards(frame.project(), member.get(), reader));
  }

  private List<ProjectCard> cards(ProjectUnderWay project, Member member, Language reader) {
    List<ProjectCard> cards = new ArrayList<>();
    for (ProjectSection section : sections) {
      cards.add(
          new ProjectCard(
              section.name(),
              project.key().path() + section.path(),
              section.now(project, member, reader).orElse("")));
    }
    return cards;
  }

  @PostMapping("/under-way/{project}/show")
  String show(ProjectKey key, @RequestParam Openness openness, RedirectAttributes redirect) {
    team.show(key, openness);
    Flash.done("projects.underway.shown." + Submission.code(openness)).on(redirect);
    return "redirect:" + key.path();
  }
}
