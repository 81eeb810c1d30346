package org.corridor.projects.reports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.projects.reports.domain.NoReport;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a project does not report is not found. */
@ControllerAdvice
class MissingReports {

  @ExceptionHandler(NoReport.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
