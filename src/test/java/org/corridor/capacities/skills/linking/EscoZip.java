package org.corridor.capacities.skills.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/** What the evaluation reads of the ESCO classification in English. */
final class EscoZip {

  static final String NAME = "esco-v1.1.1-en-classification.zip";

  private EscoZip() {}

  /** The unit group of each occupation, by URI. */
  static Map<String, String> groups(Path zip) throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (Map<String, String> row : rows(zip, "occupations_en.csv")) {
      groups.put(row.get("conceptUri"), Isco.URI + row.get("iscoGroup"));
    }
    return groups;
  }

  /** All skills with their labels. */
  static List<Concept> skills(Path zip) throws IOException {
    List<Concept> skills = new ArrayList<>();
    for (Map<String, String> row : rows(zip, "skills_en.csv")) {
      Set<String> labels = new LinkedHashSet<>();
      labels.add(row.get("preferredLabel").strip());
      row.get("altLabels")
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .forEach(labels::add);
      skills.add(new Concept(row.get("conceptUri"), "", false, List.copyOf(labels)));
    }
    return skills;
  }

  private static List<Map<String, String>> rows(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile());
        Reader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.getInputStream(file.getEntry(name)), StandardCharsets.UTF_8))) {
      return CsvRows.read(reader);
    }
  }
}
