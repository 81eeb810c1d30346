package org.corridor.capacities.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corridor.capacities.matching.Opening;
import org.corridor.platform.text.Language;

/** Who asks what fits them gets what comparing with every opening would give. */
class OpeningPoolTests {

  private static final int LIMIT = 10;

  private final RandomTaxonomy taxonomy = new RandomTaxonomy(5);
  private final Kinship kinship = new Kinship(taxonomy);

  @Property(tries = 100)
  void findsTheSameAsComparingWithAll(@ForAll long world) {
    MadeUp madeUp = new MadeUp(taxonomy, taxonomy.occupations(), world);
    List<Opening> openings =
        IntStream.range(0, 60)
            .mapToObj(each -> new Opening("", Language.EN, "EG", "/" + each, madeUp.need()))
            .toList();
    Candidate person = madeUp.person(1);

    List<Float> all =
        openings.stream()
            .map(opening -> Terms.of(opening.demand(), kinship))
            .filter(terms -> Fit.admits(terms, person))
            .map(terms -> Fit.of(terms, person))
            .filter(fit -> fit.covered().stream().anyMatch(share -> share > 0))
            .map(Fit::value)
            .sorted(Comparator.reverseOrder())
            .limit(LIMIT)
            .toList();
    assertThat(new OpeningPool(openings, kinship).best(person, LIMIT))
        .extracting(fitting -> fitting.fit().value())
        .containsExactlyElementsOf(all);
  }
}
