package org.corridor.projects.indicators.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.corridor.platform.web.Flash;
import org.corridor.projects.indicators.domain.IndicatorRefused;
import org.corridor.projects.indicators.domain.NoIndicator;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is not is not found; what cannot be done is said on the page of all indicators. */
@ControllerAdvice
class LostIndicators {

  @ExceptionHandler(NoIndicator.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @ExceptionHandler(IndicatorRefused.class)
  String refused(
      IndicatorRefused refused, HttpServletRequest request, RedirectAttributes redirect) {
    Flash.problem(refused.why().text()).on(redirect);
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Object key = variables instanceof Map<?, ?> map ? map.get("project") : "";
    return "redirect:/under-way/" + key + "/indicators";
  }
}
