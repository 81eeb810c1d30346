package org.corridor.capacities.asks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.asks.domain.NoSuchAsk;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An ask that is none of one's own is not found. */
@ControllerAdvice
class AskNotThere {

  @ExceptionHandler(NoSuchAsk.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
