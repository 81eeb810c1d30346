package org.corridor.platform.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever wants a document while many are being made to try again. */
@ControllerAdvice
class BusyPage {

  @ExceptionHandler(Press.Busy.class)
  ModelAndView show() {
    return new ModelAndView("platform/document/pages/busy", HttpStatus.SERVICE_UNAVAILABLE);
  }
}
