package org.corridor.projects.iati.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTests {

  @Property(tries = 300)
  void theSumIsExactlyAHundred(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 1000) Integer> weights) {
    List<BigDecimal> shares = Shares.of(weights);

    assertThat(shares).hasSameSizeAs(weights);
    assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    assertThat(shares)
        .allSatisfy(share -> assertThat(share).isBetween(BigDecimal.ZERO, new BigDecimal(100)));
  }

  @Test
  void whatIsLeftOverGoesToTheFirst() {
    assertThat(Shares.equal(3))
        .map(BigDecimal::toPlainString)
        .containsExactly("33.34", "33.33", "33.33");
    assertThat(Shares.equal(1)).map(BigDecimal::toPlainString).containsExactly("100");
    assertThat(Shares.equal(0)).isEmpty();
  }
}
