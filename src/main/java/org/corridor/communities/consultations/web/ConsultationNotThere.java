package org.corridor.communities.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.consultations.domain.NoConsultation;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What somebody may not know of is not found. */
@ControllerAdvice
class ConsultationNotThere {

  @ExceptionHandler(NoConsultation.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
