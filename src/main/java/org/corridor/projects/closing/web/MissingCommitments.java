package org.corridor.projects.closing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.projects.closing.domain.NoSuchCommitment;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a closing does not hold is not found. */
@ControllerAdvice
class MissingCommitments {

  @ExceptionHandler(NoSuchCommitment.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
