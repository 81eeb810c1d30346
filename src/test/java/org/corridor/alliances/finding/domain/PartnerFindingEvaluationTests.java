package org.corridor.alliances.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Does the finder propose the partners that the 51 projects really had? Each partner of each
 * project is hidden in turn, with all that is known from that project. Writes {@code
 * docs/partner-finding.md} with {@code -Ddocs.write=true}; otherwise fails when that page is out of
 * date.
 */
@CorridorTest
class PartnerFindingEvaluationTests {

  private static final Path PAGE = Path.of("docs/partner-finding.md");

  @Autowired Toolbox toolbox;
  @Autowired Lexicon lexicon;
  @Autowired ProjectRegistry registry;

  @Test
  void theHiddenPartnerIsAmongTheFirstTenInThreeFifthsOfTheProjects() {
    HiddenPartners hidden = new HiddenPartners(toolbox.cases(), lexicon);

    assertThat(hidden.projects()).isEqualTo(51);
    assertThat(hidden.share(HiddenPartners.Trial::rank, 10)).isGreaterThanOrEqualTo(0.6);
    assertThat(hidden.shareOfProjects(10)).isGreaterThanOrEqualTo(0.6);
    assertThat(hidden.share(HiddenPartners.Trial::rank, 10))
        .isGreaterThan(hidden.share(HiddenPartners.Trial::byCountries, 10));
  }

  @Test
  void nothingOfTheHiddenProjectIsKnown() {
    HiddenPartners hidden = new HiddenPartners(toolbox.cases(), lexicon);

    assertThat(hidden.trials())
        .allSatisfy(trial -> assertThat(trial.knownProjects()).doesNotContain(trial.project()));
  }

  @Test
  void theProjectsThatTheHandbookNamesTogetherAreEachOthersNearestThree() {
    assertThat(nearest("mali-24")).contains("Ethiopia-14");
    assertThat(nearest("ethiopia-14")).contains("Mali-24");
    assertThat(nearest("moldova-28")).contains("Moldova-29");
    assertThat(nearest("moldova-29")).contains("Moldova-28");
  }

  private List<String> nearest(String slug) {
    return registry.similar(slug, 3).stream().map(similar -> similar.project().code()).toList();
  }

  @Test
  void thePublishedPageIsUpToDate() throws IOException {
    String page = new HiddenPartners(toolbox.cases(), lexicon).page();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .content()
        .as("run ./mvnw test -Dtest=PartnerFindingEvaluationTests -Ddocs.write=true")
        .isEqualTo(page);
  }
}
