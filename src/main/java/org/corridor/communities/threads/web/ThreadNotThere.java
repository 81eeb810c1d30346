package org.corridor.communities.threads.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.threads.domain.NoSuchThread;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A thread that one may not learn of is not found. */
@ControllerAdvice
class ThreadNotThere {

  @ExceptionHandler(NoSuchThread.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
