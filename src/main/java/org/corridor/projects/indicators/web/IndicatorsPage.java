package org.corridor.projects.indicators.web;

import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.underway.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All indicators of a project with how they stand. */
@Controller
class IndicatorsPage {

  private final Frames frames;
  private final ReadIndicators read;
  private final Results results;
  private final IndicatorShow show;

  IndicatorsPage(Frames frames, ReadIndicators read, Results results, IndicatorShow show) {
    this.frames = frames;
    this.read = read;
    this.results = results;
    this.show = show;
  }

  @GetMapping("/under-way/{project}/indicators")
  ModelAndView show(ProjectKey key, Language reader) {
    Frame frame = frames.open(key);
    return new ModelAndView("projects/indicators/pages/list")
        .addObject("frame", frame)
        .addObject("standing", results.standing(frame.project()))
        .addObject("levels", show.levels(key, frame.project().plan().logframe(), reader))
        .addObject("tools", !read.tools(frame.project()).isEmpty());
  }
}
