package org.corridor.projects.reports.web;

import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A report to be read and printed. */
@Controller
class ReadPage {

  private final ReadReports read;

  ReadPage(ReadReports read) {
    this.read = read;
  }

  @GetMapping("/under-way/{project}/reports/{report}/read")
  ModelAndView show(
      ProjectKey key,
      @PathVariable String report,
      @RequestParam(defaultValue = "") String version) {
    return new ModelAndView("projects/reports/pages/read")
        .addObject("reading", read.reading(key, ReportIds.id(report), number(version)));
  }

  /** 0 where none was asked for. */
  static int number(String version) {
    return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
  }
}
