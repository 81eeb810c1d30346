package org.corridor.communities.events.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.events.domain.NoEvent;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An event that there is not, or not for this person, is not found. */
@ControllerAdvice
class EventNotThere {

  @ExceptionHandler(NoEvent.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
