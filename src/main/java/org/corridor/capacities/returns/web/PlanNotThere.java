package org.corridor.capacities.returns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.returns.domain.NoPlan;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A plan that there is not, or not for this person, is not found. */
@ControllerAdvice
class PlanNotThere {

  @ExceptionHandler(NoPlan.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
