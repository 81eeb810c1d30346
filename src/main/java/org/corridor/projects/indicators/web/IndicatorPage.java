package org.corridor.projects.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.corridor.projects.indicators.domain.IndicatorRefused;
import org.corridor.projects.indicators.domain.MeasureIndicators;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.indicators.domain.Settings;
import org.corridor.projects.indicators.domain.Tracked;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.web.Frames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An indicator: its periods, its chart, its history, and how it is measured. */
@Controller
class IndicatorPage {

  private final Frames frames;
  private final ReadIndicators read;
  private final MeasureIndicators measure;
  private final IndicatorShow show;

  IndicatorPage(Frames frames, ReadIndicators read, MeasureIndicators measure, IndicatorShow show) {
    this.frames = frames;
    this.read = read;
    this.measure = measure;
    this.show = show;
  }

  @GetMapping("/under-way/{project}/indicators/{indicator}")
  ModelAndView show(ProjectKey key, @PathVariable String indicator, Language reader) {
    Tracked tracked = read.one(key, indicator);
    return page(key, tracked, SettingsForm.of(tracked.settings()), "", reader);
  }

  @PostMapping("/under-way/{project}/indicators/{indicator}/settings")
  ModelAndView set(
      ProjectKey key,
      @PathVariable String indicator,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    measure.requireWriter(key);
    Tracked tracked = read.one(key, indicator);
    Submission sent = Submission.of(request.getParameterMap());
    Settings next = SettingsForm.read(sent, tracked, read.sources());
    if (!sent.isValid()) {
      return again(key, tracked, sent.form(), "", HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    try {
      if (!measure.set(key, indicator, next)) {
        Tracked now = read.one(key, indicator);
        return again(
            key,
            now,
            sent.form(),
            "projects.indicators.settings.stale",
            HttpStatus.CONFLICT,
            reader);
      }
    } catch (IndicatorRefused refused) {
      return again(
          key,
          tracked,
          sent.form(),
          refused.why().text(),
          HttpStatus.UNPROCESSABLE_CONTENT,
          reader);
    }
    Flash.done("projects.indicators.saved").on(redirect);
    return new ModelAndView("redirect:" + IndicatorShow.path(key, tracked));
  }

  private ModelAndView again(
      ProjectKey key, Tracked tracked, Form form, String note, HttpStatus status, Language reader) {
    ModelAndView page = page(key, tracked, form, note, reader);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      ProjectKey key, Tracked tracked, Form form, String note, Language reader) {
    return new ModelAndView("projects/indicators/pages/indicator")
        .addObject("frame", frames.open(key))
        .addObject("view", show.indicator(key, tracked, reader))
        .addObject("note", note)
        .addObject("form", form);
  }
}
