package org.corridor.capacities.matching.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.corridor.capacities.skills.Relations;

/** ESCO's own relations, read from the zip that the portal offers. */
final class EscoRelations implements Relations {

  private static final int[] NONE = {};

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> essential = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> optional = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> broader = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> narrower = new LinkedHashMap<>();
  private final int[] occupations;

  EscoRelations(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (String[] row : rows(file, "occupationSkillRelations.csv")) {
        relate(row[1], number(row[0]), number(row[3]));
      }
      for (String[] row : rows(file, "skillSkillRelations.csv")) {
        relate(row[2], number(row[0]), number(row[4]));
      }
      for (String name :
          List.of("broaderRelationsOccPillar.csv", "broaderRelationsSkillPillar.csv")) {
        for (String[] row : rows(file, name)) {
          add(broader, number(row[1]), number(row[3]));
          add(narrower, number(row[3]), number(row[1]));
        }
      }
    }
    occupations =
        IntStream.rangeClosed(1, numbers.size())
            .filter(
                concept -> uri(concept).contains("/occupation/") && essential.containsKey(concept))
            .toArray();
  }

  private void relate(String kind, int from, int to) {
    add(kind.equals("essential") ? essential : optional, from, to);
  }

  private static void add(Map<Integer, List<Integer>> relations, int from, int to) {
    relations.computeIfAbsent(from, each -> new ArrayList<>()).add(to);
  }

  private String uri(int concept) {
    return names().get(concept - 1);
  }

  private List<String> names;

  private List<String> names() {
    if (names == null) {
      names = List.copyOf(numbers.keySet());
    }
    return names;
  }

  private int number(String uri) {
    return numbers.computeIfAbsent(uri, each -> numbers.size() + 1);
  }

  private static List<String[]> rows(ZipFile file, String name) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.getInputStream(file.getEntry(name)), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  int[] occupations() {
    return occupations;
  }

  @Override
  public int size() {
    return numbers.size();
  }

  @Override
  public int[] essential(int concept) {
    return of(essential, concept);
  }

  @Override
  public int[] optional(int concept) {
    return of(optional, concept);
  }

  @Override
  public int[] broader(int concept) {
    return of(broader, concept);
  }

  @Override
  public int[] narrower(int concept) {
    return of(narrower, concept);
  }

  private static int[] of(Map<Integer, List<Integer>> relations, int concept) {
    List<Integer> found = relations.get(concept);
    return found == null ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public String toString() {
    return "ESCO, "
        + numbers.size()
        + " concepts, "
        + Arrays.stream(occupations).count()
        + " occupations";
  }
}
