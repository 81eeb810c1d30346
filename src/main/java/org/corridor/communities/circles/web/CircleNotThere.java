package org.corridor.communities.circles.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A circle that one may not learn of is not found. */
@ControllerAdvice
class CircleNotThere {

  @ExceptionHandler(NoSuchCircle.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
