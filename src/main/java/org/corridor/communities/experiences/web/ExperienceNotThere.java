package org.corridor.communities.experiences.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.experiences.domain.NoExperience;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An experience that there is not, or not for this person, is not found. */
@ControllerAdvice
class ExperienceNotThere {

  @ExceptionHandler(NoExperience.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
