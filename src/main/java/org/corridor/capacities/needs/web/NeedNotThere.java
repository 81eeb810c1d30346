package org.corridor.capacities.needs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.needs.domain.NoSuchNeed;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A draft of others is not found. */
@ControllerAdvice
class NeedNotThere {

  @ExceptionHandler(NoSuchNeed.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
