package org.corridor.platform.start;

import org.corridor.platform.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints the sentence of a {@link CannotStart} to standard error instead of a stack trace. Spring
 * Boot then ends with exit code 1. Registered in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainSentence implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart) {
        System.err.println(cause.getMessage());
        return true;
      }
      if (cause instanceof PortInUseException taken) {
        System.err.println(FreePort.sentence(taken.getPort()));
        return true;
      }
    }
    return false;
  }
}
