package org.corridor.people.contacts.domain;

import java.util.Map;

/**
 * Why somebody cannot ask now. It never depends on whether they are blocked.
 *
 * @param message key of the explanation, with its named arguments
 * @param aboutWords whether other words would help
 */
public record Refusal(String message, Map<String, Object> arguments, boolean aboutWords) {

  public Refusal {
    arguments = Map.copyOf(arguments);
  }

  static Refusal of(String message) {
    return new Refusal("people.contact.refused." + message, Map.of(), false);
  }

  static Refusal of(String message, String argument, Object value) {
    return new Refusal("people.contact.refused." + message, Map.of(argument, value), false);
  }
}
