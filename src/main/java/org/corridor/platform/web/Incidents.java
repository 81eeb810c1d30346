package org.corridor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.corridor.platform.log.Discreet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Our own mistakes: each gets a number that the person can tell us and that stands in the log with
 * the exception. The log names the page by its pattern, since an address may hold a private key.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Incidents implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final String NUMBER = Incidents.class.getName();
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception mistake) {
    if (mistake instanceof AccessDeniedException) {
      return null; // no mistake: a use case refuses, and the lock on the door answers
    }
    record(request, mistake);
    if (!response.isCommitted()) {
      try {
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      } catch (IOException e) {
        LOG.debug("The reader is gone", e);
      }
    }
    return new ModelAndView();
  }

  /** The number of the mistake that this request met; recorded now if it has not been yet. */
  static String number(HttpServletRequest request, @Nullable Throwable mistake) {
    return request.getAttribute(NUMBER) instanceof String number
        ? number
        : record(request, mistake);
  }

  private static String record(HttpServletRequest request, @Nullable Throwable mistake) {
    String number = newNumber();
    request.setAttribute(NUMBER, number);
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    LOG.error(
        "Incident {} at {} {}",
        number,
        request.getMethod(),
        pattern,
        mistake == null ? null : Discreet.of(mistake));
    return number;
  }

  private static String newNumber() {
    StringBuilder number = new StringBuilder();
    RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
    return number.insert(4, '-').toString();
  }
}
