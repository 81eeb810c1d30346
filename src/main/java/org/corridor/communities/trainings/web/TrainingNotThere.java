package org.corridor.communities.trainings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.trainings.domain.NoTraining;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A training that there is not, or not for this person, is not found. */
@ControllerAdvice
class TrainingNotThere {

  @ExceptionHandler(NoTraining.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
