package org.corridor.projects.workplan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.projects.workplan.domain.NoSuchPart;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the plan does not hold is not found. */
@ControllerAdvice
class MissingParts {

  @ExceptionHandler(NoSuchPart.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
