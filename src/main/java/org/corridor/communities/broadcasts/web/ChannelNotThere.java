package org.corridor.communities.broadcasts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.broadcasts.domain.NoChannel;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A channel or post that there is not, or not for this person, is not found. */
@ControllerAdvice
class ChannelNotThere {

  @ExceptionHandler(NoChannel.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
