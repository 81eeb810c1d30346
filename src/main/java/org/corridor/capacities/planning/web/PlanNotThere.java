package org.corridor.capacities.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.planning.domain.NoSuchPlan;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A plan of others is not found. */
@ControllerAdvice
class PlanNotThere {

  @ExceptionHandler(NoSuchPlan.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
