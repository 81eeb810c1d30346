package org.corridor.capacities.skills.linking;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Sentences of job advertisements with the skills that they ask for. Sentences without any skill of
 * ESCO are left out, as the published figures do.
 *
 * @param skills the URIs of the skills by sentence
 */
record SkillSentences(String name, Map<String, Set<String>> skills) {

  private static final int FIRST = 5;

  static SkillSentences read(Path folder, String name, List<Concept> skills) throws IOException {
    Map<String, String> uris = new HashMap<>();
    skills.forEach(skill -> uris.put(plain(skill.labels().get(0)), skill.uri()));
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    Path file = folder.resolve(name + "_validation_annotations.csv");
    try (Reader reader = Files.newBufferedReader(file)) {
      for (Map<String, String> row : CsvRows.read(reader)) {
        String uri = uris.get(plain(row.get("label")));
        if (uri != null) {
          sentences.computeIfAbsent(row.get("sentence"), s -> new TreeSet<>()).add(uri);
        }
      }
    }
    return new SkillSentences(name, sentences);
  }

  private static String plain(String label) {
    return String.join(" ", Words.of(label));
  }

  /** Skills by the best score of their labels. */
  static Function<String, Ranking> byTerms(
      List<Concept> skills, Function<List<String>, TermScores> scorer) {
    List<String> labels = new ArrayList<>();
    List<String> concepts = new ArrayList<>();
    for (Concept skill : skills) {
      labels.addAll(skill.labels());
      skill.labels().forEach(label -> concepts.add(skill.uri()));
    }
    TermScores scores = scorer.apply(labels);
    return text -> Ranking.ofConcepts(concepts, scores.of(text));
  }

  /** RP@5, mean over the sentences. */
  double rPrecision(Function<String, Ranking> found) {
    return skills.entrySet().stream()
        .mapToDouble(
            sentence -> found.apply(sentence.getKey()).rPrecision(sentence.getValue(), FIRST))
        .average()
        .orElse(0);
  }
}
