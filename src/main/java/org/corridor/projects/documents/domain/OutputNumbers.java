package org.corridor.projects.documents.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;

/**
 * The numbers that outputs have on the page of the logframe: 1.2 is the second output of the first
 * outcome; those without an outcome are counted by themselves.
 */
final class OutputNumbers {

  private final Map<String, String> numbers = new HashMap<>();

  OutputNumbers(Logframe logframe) {
    List<String> outcomes =
        logframe.outcomes().stream().map(Outcome::id).collect(Collectors.toList());
    Map<Integer, Integer> counted = new HashMap<>();
    for (Output output : logframe.outputs()) {
      int outcome = outcomes.indexOf(output.outcome());
      int number = counted.merge(outcome, 1, Integer::sum);
      numbers.put(output.id(), outcome < 0 ? "" + number : (outcome + 1) + "." + number);
    }
  }

  String of(Output output) {
    return numbers.getOrDefault(output.id(), "");
  }
}
