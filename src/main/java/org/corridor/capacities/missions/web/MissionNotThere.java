package org.corridor.capacities.missions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.missions.domain.NoSuchMission;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A mission of others is not found. */
@ControllerAdvice
class MissionNotThere {

  @ExceptionHandler(NoSuchMission.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
