package org.corridor.capacities.courses.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.capacities.courses.domain.NoCourse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A course that there is not, or not for this person, is not found. */
@ControllerAdvice
class CourseNotThere {

  @ExceptionHandler(NoCourse.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
