package org.corridor.capacities.skills.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Titles of one set looked up through labels in their own language. The labels may be those of the
 * set itself, or of another set when the set asks for labels in another language; then the concept
 * leads from one to the other.
 */
final class MeloTrial {

  /** How many matches are asked for. */
  static final int SEEN = 100;

  private final MeloSet asked;
  private final Map<String, List<String>> elements = new LinkedHashMap<>();
  private final Map<String, Set<String>> rightConcepts = new HashMap<>();
  private final Function<String, List<Match>> link;

  MeloTrial(MeloSet asked, Function<String, List<Match>> link) {
    this.asked = asked;
    this.link = link;
    for (String label : asked.labels().keySet()) {
      String concept = asked.conceptOf().get(label);
      elements.computeIfAbsent(concept, some -> new ArrayList<>()).add(label);
    }
    asked
        .right()
        .forEach(
            (query, labels) -> {
              Set<String> concepts = new HashSet<>();
              labels.forEach(label -> concepts.add(asked.conceptOf().get(label)));
              rightConcepts.put(query, concepts);
            });
  }

  List<String> phrases() {
    return List.copyOf(asked.queries().values());
  }

  /** The linker: of each concept one label, the concepts in its order. */
  double linked() {
    return mean((id, text) -> firstLabels(text).reciprocalRank(asked.right().get(id)));
  }

  /** The linker, when a page had to list all labels of a concept before the next concept. */
  double linkedWithAllLabels() {
    return mean((id, text) -> allLabels(text).reciprocalRank(asked.right().get(id)));
  }

  /** A ranking of the labels asked for, judged label by label as MELO does. */
  double byLabel(Function<String, Ranking> found) {
    return mean((id, text) -> found.apply(text).reciprocalRank(asked.right().get(id)));
  }

  /** Concepts found by labels in the language of the titles. */
  double byConcept(Function<String, Ranking> found) {
    return mean((id, text) -> found.apply(text).reciprocalRank(rightConcepts.get(id)));
  }

  private Ranking firstLabels(String text) {
    return ranking(text, labels -> labels.subList(0, 1));
  }

  private Ranking allLabels(String text) {
    return ranking(text, labels -> labels);
  }

  private Ranking ranking(String text, Function<List<String>, List<String>> shown) {
    List<String> ids = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (Match match : link.apply(text)) {
      List<String> labels = elements.get(match.conceptUri());
      if (labels != null) {
        for (String label : shown.apply(labels)) {
          ids.add(label);
          scores.add(match.score());
        }
      }
    }
    return new Ranking(ids, scores);
  }

  private interface Judge {
    double of(String id, String text);
  }

  private double mean(Judge judge) {
    return asked.queries().entrySet().stream()
        .filter(query -> asked.right().containsKey(query.getKey()))
        .mapToDouble(query -> judge.of(query.getKey(), query.getValue()))
        .average()
        .orElse(0);
  }
}
