package org.corridor.alliances.health.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.corridor.alliances.health.NotNow;
import org.corridor.alliances.health.Unknown;
import org.corridor.platform.web.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What cannot be done now is said on the page of the topic. */
@ControllerAdvice("org.corridor.alliances.health")
class HealthProblems {

  /** {@code /partnerships/<id>/<topic>}, split at slashes. */
  private static final int TOPIC = 4;

  @ExceptionHandler(Unknown.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @ExceptionHandler(NotNow.class)
  String notNow(NotNow why, HttpServletRequest request, RedirectAttributes redirect) {
    Flash.problem(why.text()).on(redirect);
    String[] parts = request.getRequestURI().split("/");
    return "redirect:" + String.join("/", Arrays.copyOf(parts, Math.min(TOPIC, parts.length)));
  }
}
