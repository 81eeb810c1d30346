package org.corridor.capacities.skills.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.CvReading.Proposal;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.cv.SampleCv;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A CV proposes what somebody can do, in their words and with the concept that is meant. */
@CorridorTest
class ReadCvTests {

  @Autowired CvReading cvs;
  @Autowired Texts texts;

  private static List<String> labels(List<Proposal> proposals) {
    return proposals.stream().map(proposal -> proposal.concept().label()).toList();
  }

  @Test
  void aPdfInEnglishIsUnderstoodForAFrenchReader() throws IOException {
    List<Proposal> proposals =
        cvs.read(
            SampleCv.pdf(
                "Curriculum vitae",
                "Fatou Example, born in Tambacounda, lives in Bordeaux",
                "2012 - 2024: Midwife at the hospital",
                "I took blood samples and gave vaccinations to children",
                "In my free time I keep bees and make honey"),
            Language.EN,
            Language.FR);

    assertThat(labels(proposals))
        .anyMatch(label -> label.contains("sage-femme"))
        .anyMatch(label -> label.contains("prélever du sang"))
        .anyMatch(label -> label.contains("abeilles"))
        .hasSizeLessThan(10);
    assertThat(proposals)
        .filteredOn(proposal -> proposal.concept().label().contains("sang"))
        .extracting(Proposal::words)
        .containsExactly("blood samples");
  }

  @Test
  void aWordFileInFrenchIsToo() throws IOException {
    List<Proposal> proposals =
        cvs.read(
            SampleCv.word("Expérience", "Pêcheur artisanal, 15 ans", "réparer les filets de pêche"),
            Language.FR,
            Language.EN);

    assertThat(labels(proposals)).contains("fisherman", "repair fishing nets");
  }

  @Test
  void whatEuropassStatesComesFirst() {
    List<Proposal> proposals =
        cvs.read(
            """
            {"SkillsPassport": {"LearnerInfo": {
              "WorkExperience": [{"Activities": "<p>cut and prepare meat</p>",
                "Position": {"Label": "Panadera"}}],
              "Skills": {"Other": {"Description": "hacer pasteles y dulces"}}}}}
            """
                .getBytes(UTF_8),
            Language.ES,
            Language.EN);

    assertThat(labels(proposals).subList(0, 2))
        .containsExactlyInAnyOrder("baker", "make pastries and cakes");
  }

  @Test
  void eachConceptComesOnceAndWordsFitIntoALine() throws IOException {
    List<Proposal> proposals =
        cvs.read(
            SampleCv.word("nurse", "Nurse", "nurse " + "and so on ".repeat(60)),
            Language.EN,
            Language.EN);

    assertThat(proposals)
        .extracting(proposal -> proposal.concept().id())
        .doesNotHaveDuplicates()
        .isNotEmpty();
    assertThat(proposals).allMatch(proposal -> proposal.words().length() <= SkillLine.LONGEST);
  }

  @Test
  void aTextWithoutSkillsProposesNothing() throws IOException {
    assertThat(
            cvs.read(
                SampleCv.word("Telephone 00221 33 000 00 00", "Rue 12, Dakar", "Seite 1 von 2"),
                Language.EN,
                Language.EN))
        .isEmpty();
  }

  @Test
  void everyRefusalHasAText() {
    for (CvRefused.Reason reason : CvRefused.Reason.values()) {
      for (Language language : Language.values()) {
        var problem = new CvRefused(reason).problem("cv");
        assertThat(texts.text(language, problem.message(), problem.args()))
            .doesNotContain("capacities.")
            .doesNotContain("{");
      }
    }
  }
}
