package org.corridor.capacities.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What one concept is worth where another is wanted. */
class KinshipTests {

  @Property(tries = 50)
  void whatIsWorthSomethingSomewhereIsFoundFromBothSides(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 36) int wanted) {
    Kinship kinship = new Kinship(new RandomTaxonomy(seed));
    Kinship.Kin kin = kinship.of(wanted);
    for (int place = 0; place < kin.concepts().length; place++) {
      assertThat(kinship.servedBy(List.of(kin.concepts()[place])))
          .hasEntrySatisfying(wanted, worth -> assertThat(worth).isPositive());
      assertThat(kinship.servedBy(List.of(kin.concepts()[place])).get(wanted))
          .isGreaterThanOrEqualTo(kin.worth()[place]);
    }
  }

  @Example
  void nothingIsWorthMoreThanTheConceptItself() {
    Kinship kinship = new Kinship(new RandomTaxonomy(3));
    for (int wanted = 5; wanted <= 36; wanted++) {
      Kinship.Kin kin = kinship.of(wanted);
      assertThat(kin.concepts()[0]).isEqualTo(wanted);
      assertThat(kin.worth()[0]).isEqualTo(1);
      for (float worth : kin.worth()) {
        assertThat(worth).isPositive().isLessThanOrEqualTo(1);
      }
    }
  }
}
