package org.corridor.communities.moderation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.corridor.communities.moderation.domain.Complaint.NoSuchComplaint;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What one may not see is not found. */
@ControllerAdvice
class ModerationNotThere {

  @ExceptionHandler(NoSuchComplaint.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
