package org.corridor.capacities.missions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.capacities.missions.domain.MissionFigures;
import org.corridor.capacities.missions.domain.ReadMissions;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's missions; for everybody the library of what missions left, and the figures. */
@Controller
class MissionsPage {

  private final ReadMissions missions;
  private final MissionFigures figures;

  MissionsPage(ReadMissions missions, MissionFigures figures) {
    this.missions = missions;
    this.figures = figures;
  }

  @GetMapping("/missions")
  ModelAndView mine() {
    return new ModelAndView("capacities/missions/pages/missions")
        .addObject("missions", missions.mine());
  }

  @GetMapping("/missions/library")
  ModelAndView library(HttpServletRequest request) {
    Submission asked = Submission.of(request.getParameterMap());
    String page = asked.text("page", 5);
    Language language = asked.choice("language", Language.class);
    return new ModelAndView("capacities/missions/pages/library")
        .addObject(
            "library",
            missions.library(
                language, page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1))
        .addObject("form", asked.form())
        .addObject("language", language);
  }

  @GetMapping("/missions/figures")
  ModelAndView figures() {
    return new ModelAndView("capacities/missions/pages/figures").addObject("view", figures.view());
  }
}
