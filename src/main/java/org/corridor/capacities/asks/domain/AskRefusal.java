package org.corridor.capacities.asks.domain;

import java.util.Map;

/**
 * Why one cannot ask now. Nothing of it tells what the person asked did.
 *
 * @param message key of the sentence
 */
public record AskRefusal(String message, Map<String, Object> arguments) {

  static AskRefusal of(String code) {
    return new AskRefusal("capacities.asks.refused." + code, Map.of());
  }

  static AskRefusal of(String code, int most) {
    return new AskRefusal("capacities.asks.refused." + code, Map.of("most", most));
  }
}
