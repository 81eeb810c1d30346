package org.corridor.communities.showcase.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.showcase.domain.NoShowcase;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A community project that there is not, or not for this person, is not found. */
@ControllerAdvice
class ShowcaseNotThere {

  @ExceptionHandler(NoShowcase.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
