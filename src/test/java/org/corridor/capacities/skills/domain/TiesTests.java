package org.corridor.capacities.skills.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptKind;
import org.junit.jupiter.api.Test;

/** Relations answer what was put in, once each, and nothing for numbers that there are not. */
class TiesTests {

  @Test
  void theySayWhatAMapSays() {
    Random random = new Random(37);
    Ties.Pairs pairs = new Ties.Pairs();
    Map<Integer, TreeSet<Integer>> expected = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      int one = 1 + random.nextInt(200);
      int other = 1 + random.nextInt(200);
      pairs.add(one, other);
      expected.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
    }
    Ties.Row row = new Ties.Row(201, pairs);

    for (int concept = 0; concept <= 202; concept++) {
      List<Integer> others = new ArrayList<>();
      for (int other : row.of(concept)) {
        others.add(other);
      }
      assertThat(others).containsExactlyElementsOf(expected.getOrDefault(concept, new TreeSet<>()));
    }
    assertThat(row.of(-1)).isEmpty();
    assertThat(row.of(Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void aSkillIsInTheFieldOfMostOccupationsThatNeedIt() {
    Ties.Pairs essential = new Ties.Pairs();
    Ties.Pairs optional = new Ties.Pairs();
    essential.add(1, 3);
    optional.add(2, 3);
    optional.add(1, 4);
    optional.add(2, 4);
    Ties ties =
        new Ties(
            4,
            1,
            new Ties.Row(4, essential),
            new Ties.Row(4, optional),
            new Ties.Row(4, new Ties.Pairs()),
            new Ties.Row(4, new Ties.Pairs()));
    Sector[] sectors = {null, Sector.HEALTH, Sector.CARE, null, null};

    SectorOfSkill.fill(
        sectors,
        new ConceptKind[] {
          null,
          ConceptKind.OCCUPATION,
          ConceptKind.OCCUPATION,
          ConceptKind.SKILL,
          ConceptKind.KNOWLEDGE
        },
        ties);

    assertThat(sectors[3]).isEqualTo(Sector.HEALTH);
    assertThat(sectors[4]).as("as many in the one as in the other").isNull();
  }

  @Test
  void theLongestKnownBeginningOfACodeSaysTheField() {
    assertThat(SectorOfIsco.of("2221")).isEqualTo(Sector.HEALTH);
    assertThat(SectorOfIsco.of("6222")).isEqualTo(Sector.FISHERIES);
    assertThat(SectorOfIsco.of("6111")).isEqualTo(Sector.FARMING);
    assertThat(SectorOfIsco.of("8322")).isEqualTo(Sector.OTHER);
    assertThat(SectorOfIsco.of("")).isNull();
  }
}
