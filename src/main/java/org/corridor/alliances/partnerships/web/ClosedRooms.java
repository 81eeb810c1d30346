package org.corridor.alliances.partnerships.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.alliances.partnerships.NoSeat;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A room that one has no seat in is not found. */
@ControllerAdvice
class ClosedRooms {

  @ExceptionHandler(NoSeat.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
