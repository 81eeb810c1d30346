package org.corridor.projects.visits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.projects.visits.domain.NoVisit;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A visit that is not there is not found. */
@ControllerAdvice
class MissingVisits {

  @ExceptionHandler(NoVisit.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
