package org.corridor.capacities.skills.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * A folder in the format of MELO: titles to look up, labels to find, which are right, and the
 * concept of each label. Files may be packed ({@code .tsv.gz}) or not.
 *
 * @param queries titles by their id
 * @param labels labels by their id, in the order of the file
 * @param right the ids of the right labels by the id of the title
 * @param conceptOf the concept URI by the id of the label
 */
record MeloSet(
    String name,
    Map<String, String> queries,
    Map<String, String> labels,
    Map<String, Set<String>> right,
    Map<String, String> conceptOf) {

  static MeloSet read(Path folder) throws IOException {
    Map<String, Set<String>> right = new HashMap<>();
    if (exists(folder, "annotations")) {
      for (String[] row : rows(folder, "annotations")) {
        right.computeIfAbsent(row[0], some -> new TreeSet<>()).add(row[2]);
      }
    }
    return new MeloSet(
        folder.normalize().getFileName().toString(),
        exists(folder, "queries") ? pairs(folder, "queries") : Map.of(),
        pairs(folder, "corpus_elements"),
        right,
        pairs(folder, "concept_mapping"));
  }

  /** The concepts of the labels, all labels of one together; the first is the preferred one. */
  List<Concept> concepts(Map<String, String> groupOf) {
    Map<String, List<String>> byConcept = new LinkedHashMap<>();
    labels.forEach(
        (id, label) -> {
          String uri = conceptOf.get(id);
          if (uri != null && !Isco.aboveUnitGroups(uri)) {
            byConcept.computeIfAbsent(uri, some -> new ArrayList<>()).add(label);
          }
        });
    List<Concept> concepts = new ArrayList<>();
    byConcept.forEach(
        (uri, names) ->
            concepts.add(
                new Concept(uri, groupOf.getOrDefault(uri, ""), Isco.isGroup(uri), names)));
    return concepts;
  }

  private static Map<String, String> pairs(Path folder, String name) throws IOException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String[] row : rows(folder, name)) {
      pairs.put(row[0], row[1]);
    }
    return pairs;
  }

  private static boolean exists(Path folder, String name) {
    return Files.exists(folder.resolve(name + ".tsv"))
        || Files.exists(folder.resolve(name + ".tsv.gz"));
  }

  private static List<String[]> rows(Path folder, String name) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(folder, name), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t");
        if (row.length > 1) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static InputStream open(Path folder, String name) throws IOException {
    Path plain = folder.resolve(name + ".tsv");
    return Files.exists(plain)
        ? Files.newInputStream(plain)
        : new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".tsv.gz")));
  }
}
