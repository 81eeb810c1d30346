package org.corridor.projects.design.domain;

import java.util.List;
import java.util.Map;
import org.corridor.projects.design.Step;

/**
 * How far a step is.
 *
 * @param missing what is still open; empty when the step is complete
 */
public record StepProgress(Step step, State state, List<Missing> missing) {

  public StepProgress {
    missing = List.copyOf(missing);
  }

  public enum State {
    OPEN,
    STARTED,
    DONE
  }

  /**
   * Something that is not there yet.
   *
   * @param field name of the field to go to, empty for the step as a whole
   * @param message key of the words for it
   * @param args named arguments of the message
   */
  public record Missing(String field, String message, Map<String, Object> args) {}
}
