package org.corridor.projects.design.web;

import org.corridor.projects.design.domain.DesignNotFound;
import org.corridor.projects.design.domain.DesignOfAnother;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says kindly why a design does not open. */
@ControllerAdvice
class ClosedDesigns {

  @ExceptionHandler(DesignNotFound.class)
  ModelAndView unknown() {
    return closed("unknown", HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler(DesignOfAnother.class)
  ModelAndView ofAnother() {
    return closed("of-another", HttpStatus.FORBIDDEN);
  }

  private static ModelAndView closed(String why, HttpStatus status) {
    ModelAndView answer = new ModelAndView("projects/design/pages/closed", "why", why);
    answer.setStatus(status);
    return answer;
  }
}
