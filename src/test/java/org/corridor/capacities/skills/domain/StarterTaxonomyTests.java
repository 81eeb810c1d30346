package org.corridor.capacities.skills.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

/** The starter taxonomy is whole: each concept in each language, and nothing named twice. */
class StarterTaxonomyTests {

  private final List<StarterTaxonomy.Row> rows = new StarterTaxonomy().rows();

  @Test
  void everyConceptHasALabelInEveryLanguage() {
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.labels())
                    .as(row.key())
                    .containsOnlyKeys(Language.values())
                    .allSatisfy((language, labels) -> assertThat(labels).isNotEmpty()));
  }

  @Test
  void arabicIsWrittenInArabicLettersAndTheOthersInLatinOnes() {
    assertThat(rows)
        .allSatisfy(
            row ->
                row.labels()
                    .forEach(
                        (language, labels) ->
                            assertThat(labels)
                                .as(row.key() + " " + language)
                                .allMatch(
                                    label ->
                                        arabic(label) == (language == Language.AR)
                                            || label.matches("[A-Za-z0-9+# ./-]+"))));
  }

  private static boolean arabic(String label) {
    return label
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  @Test
  void noLabelIsGivenToTwoConceptsOfOneKindInOneLanguage() {
    Map<String, String> first = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (StarterTaxonomy.Row row : rows) {
      row.labels()
          .forEach(
              (language, labels) ->
                  labels.forEach(
                      label -> {
                        String place =
                            row.kind() + " " + language + " " + label.toLowerCase(Locale.ROOT);
                        if (first.put(place, row.key()) != null) {
                          twice.add(place);
                        }
                      }));
    }

    assertThat(twice).isEmpty();
  }

  @Test
  void keysAndAddressesNameOneConceptEach() {
    assertThat(rows).extracting(StarterTaxonomy.Row::key).doesNotHaveDuplicates();
    assertThat(rows).extracting(StarterTaxonomy.Row::uri).doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(StarterTaxonomy.Row::uri)
        .allMatch(
            uri ->
                uri.matches("urn:corridor:skill:[a-z0-9-]+")
                    || uri.matches("http://data.europa.eu/esco/(skill|occupation)/[0-9a-f-]{36}")
                    || uri.matches("http://data.europa.eu/esco/isco/C[0-9]{1,4}"));
  }

  @Test
  void whatBelongsTogetherIsThere() {
    Map<String, ConceptKind> kinds =
        rows.stream()
            .collect(Collectors.toMap(StarterTaxonomy.Row::key, StarterTaxonomy.Row::kind));

    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(Stream.concat(row.essential().stream(), row.optional().stream()))
                  .as(row.key())
                  .allMatch(
                      key ->
                          kinds.get(key) == ConceptKind.SKILL
                              || kinds.get(key) == ConceptKind.KNOWLEDGE);
              if (row.kind() == ConceptKind.GROUP) {
                assertThat(row.broader()).as(row.key()).isEmpty();
              } else {
                assertThat(kinds.get(row.broader())).as(row.key()).isEqualTo(ConceptKind.GROUP);
              }
              if (row.kind() == ConceptKind.OCCUPATION) {
                assertThat(row.code()).as(row.key()).matches("[0-9]{4}");
                assertThat(row.essential()).as(row.key()).isNotEmpty();
              }
            });
  }

  @Test
  void everySectorOfTheHandbookIsThere() {
    Map<String, Long> each =
        rows.stream()
            .filter(row -> row.kind() != ConceptKind.GROUP)
            .collect(Collectors.groupingBy(StarterTaxonomy.Row::sector, Collectors.counting()));

    for (Sector sector : Sector.values()) {
      assertThat(each.getOrDefault(sector.name(), 0L))
          .as(sector.name())
          .isGreaterThanOrEqualTo(sector == Sector.OTHER ? 1 : 15);
    }
    assertThat(each.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(350);
  }
}
