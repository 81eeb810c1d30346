package org.corridor.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscreetTests {

  private static final String TYPED = String.join("@", "awa.diop", "example.org");

  static List<Callable<?>> mistakes() {
    return List.of(
        () -> Integer.parseInt(TYPED),
        () -> LocalDate.parse(TYPED),
        () -> UUID.fromString(TYPED),
        () -> URI.create("x: " + TYPED),
        () -> Thread.State.valueOf(TYPED),
        () -> {
          throw new IllegalStateException("550 5.1.1 <" + TYPED + ">: Recipient rejected");
        });
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void doesNotRepeatWhatWasTyped(Callable<?> mistake) {
    Throwable thrown = catchThrowable(mistake::call);
    Discreet told = Discreet.of(new IllegalStateException("While reading " + TYPED, thrown));

    assertThat(thrown).hasMessageContaining("awa.diop");
    assertThat(told).message().startsWith("java.lang.IllegalStateException: While reading");
    assertThat(told).message().doesNotContain("awa");
    assertThat(told.getCause())
        .hasMessageContaining(thrown.getClass().getName())
        .message()
        .doesNotContain("awa");
    assertThat(told.getCause().getStackTrace()).isEqualTo(thrown.getStackTrace());
  }

  @Test
  void doesNotTellKeysAndLinks() {
    assertThat(
            Discreet.message(
                new IllegalStateException(
                    "No view for /designs/keef1kd75fy5eczyq63vj9b3rx/idea and /confirm/Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A")))
        .isEqualTo("No view for /designs/…/idea and /confirm/…");
  }

  @Test
  void tellsWhatHelpsToFindTheMistake() {
    String said =
        "ERROR: relation projects.design does not exist, SQL [select 1 from projects.design]";
    assertThat(Discreet.message(new IllegalStateException(said))).isEqualTo(said);
  }
}
