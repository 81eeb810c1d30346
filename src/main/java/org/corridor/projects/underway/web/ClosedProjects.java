package org.corridor.projects.underway.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.projects.underway.NotInTeam;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A project in whose team one is not is not found. */
@ControllerAdvice
class ClosedProjects {

  @ExceptionHandler(NotInTeam.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
