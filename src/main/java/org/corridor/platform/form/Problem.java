package org.corridor.platform.form;

import java.util.Map;

/**
 * What is wrong with one field, for the person who typed it.
 *
 * @param field name of the field in the form, e.g. {@code lines[3].unitCost}; empty for the form as
 *     a whole
 * @param message key of the message
 * @param args named arguments of the message
 */
public record Problem(String field, String message, Map<String, Object> args) {

  public Problem {
    args = Map.copyOf(args);
  }

  public static Problem of(String field, String message) {
    return new Problem(field, message, Map.of());
  }

  /** The same problem seen from the form that holds this one at {@code prefix}. */
  public Problem within(String prefix) {
    return new Problem(prefix + field, message, args);
  }
}
