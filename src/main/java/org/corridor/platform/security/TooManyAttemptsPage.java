package org.corridor.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever tried too often when to try again. */
@ControllerAdvice
class TooManyAttemptsPage {

  /** Programs get a problem of RFC 9457, people a page. */
  @ExceptionHandler
  Object show(TooManyAttempts tooMany, HttpServletRequest request, HttpServletResponse response) {
    long seconds = Math.max(1, tooMany.waitFor().plusMillis(999).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return request.getRequestURI().startsWith("/api/")
        ? ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS)).build()
        : page(seconds);
  }

  private static ModelAndView page(long seconds) {
    ModelAndView view =
        new ModelAndView("platform/security/pages/too-many-attempts", HttpStatus.TOO_MANY_REQUESTS);
    view.addObject("minutes", Duration.ofSeconds(seconds + 59).toMinutes());
    return view;
  }
}
