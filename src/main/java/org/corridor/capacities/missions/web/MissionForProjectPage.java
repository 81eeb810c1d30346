package org.corridor.capacities.missions.web;

import org.corridor.capacities.asks.web.FormFields;
import org.corridor.capacities.missions.MissionId;
import org.corridor.capacities.missions.domain.CountMission;
import org.corridor.platform.web.Flash;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a mission count for a project, or for none where none is named. */
@Controller
class MissionForProjectPage {

  private final CountMission count;

  MissionForProjectPage(CountMission count) {
    this.count = count;
  }

  @PostMapping("/missions/{id}/project")
  String project(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String project,
      RedirectAttributes redirect) {
    MissionId mission = new MissionId(FormFields.known(id));
    if (project.isEmpty()) {
      count.forget(mission);
    } else {
      count.choose(mission, ProjectKey.read(project).orElseThrow(NotInTeam::new));
    }
    Flash.done("capacities.missions.project.saved").on(redirect);
    return "redirect:" + mission.path();
  }
}
