package org.corridor.projects.indicators.web;

import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The working tools of a project, why it has each, and what is counted in them. */
@Controller
class ToolsPage {

  private final Frames frames;
  private final ReadIndicators read;

  ToolsPage(Frames frames, ReadIndicators read) {
    this.frames = frames;
    this.read = read;
  }

  @GetMapping("/under-way/{project}/tools")
  ModelAndView show(ProjectKey key) {
    Frame frame = frames.open(key);
    return new ModelAndView("projects/indicators/pages/tools")
        .addObject("frame", frame)
        .addObject("tools", read.tools(frame.project()));
  }
}
