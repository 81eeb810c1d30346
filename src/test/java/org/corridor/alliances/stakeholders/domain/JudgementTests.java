package org.corridor.alliances.stakeholders.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTests {

  @ParameterizedTest
  @CsvSource({
    "YES, NO, NO, DORMANT",
    "NO, YES, NO, DISCRETIONARY",
    "NO, NO, YES, DEMANDING",
    "YES, YES, NO, DOMINANT",
    "YES, NO, YES, DANGEROUS",
    "NO, YES, YES, DEPENDENT",
    "YES, YES, YES, DEFINITIVE",
    "NO, NO, NO, NONE"
  })
  void powerLegitimacyAndUrgencyMakeSevenClasses(
      Verdict power, Verdict legitimacy, Verdict urgency, Salience salience) {
    Judgement judgement = new Judgement(50, 50, 0, power, legitimacy, urgency);
    assertThat(judgement.salience()).isEqualTo(salience);
    assertThat(Salience.atMost(judgement)).isEqualTo(salience);
  }

  @Test
  void whatIsUnsureDoesNotCountButMight() {
    Judgement judgement = new Judgement(50, 50, 0, Verdict.YES, Verdict.UNSURE, Verdict.NO);
    assertThat(judgement.salience()).isEqualTo(Salience.DORMANT);
    assertThat(Salience.atMost(judgement)).isEqualTo(Salience.DOMINANT);
  }

  @ParameterizedTest
  @CsvSource({
    "80, 80, WORK_CLOSELY",
    "20, 80, KEEP_SATISFIED",
    "80, 20, KEEP_INFORMED",
    "20, 20, WATCH"
  })
  void theGridHasFourFields(double interest, double influence, Quadrant quadrant) {
    assertThat(Quadrant.of(interest, influence)).isEqualTo(quadrant);
  }

  @Test
  void supportIsKeptApartFromInterest() {
    Judgement against = new Judgement(90, 10, -60, Verdict.NO, Verdict.NO, Verdict.NO);
    assertThat(against.stance()).isEqualTo(Stance.OPPOSES);
    assertThat(against.quadrant()).isEqualTo(Quadrant.KEEP_INFORMED);
  }

  @Test
  void whatIsOutsideOfTheScaleIsRefused() {
    assertThatThrownBy(() -> Judgement.MIDDLE.at(101, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Judgement.MIDDLE.at(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSpreadShowsWhereJudgementsLieApart() {
    Spread spread =
        Spread.of(
            List.of(
                score(new Judgement(20, 60, 0, Verdict.YES, Verdict.NO, Verdict.UNSURE)),
                score(new Judgement(80, 70, 10, Verdict.YES, Verdict.YES, Verdict.UNSURE))));
    assertThat(spread).isNotNull();
    assertThat(spread.interest()).isEqualTo(new Spread.Range(20, 50, 80));
    assertThat(spread.differs()).isTrue();
    assertThat(spread.influence().wide()).isFalse();
    assertThat(spread.middle())
        .isEqualTo(new Judgement(50, 65, 5, Verdict.YES, Verdict.UNSURE, Verdict.UNSURE));
  }

  @Test
  void thePictureIsMirroredAndKeepsMarkupOut() {
    GridPicture.Point point = new GridPicture.Point(1, "<b>&", 100, 0, Stance.OPPOSES, true);
    GridPicture plain = picture(false, point);
    GridPicture mirrored = picture(true, point);
    assertThat(plain.x(100)).isEqualTo(mirrored.x(0));
    assertThat(plain.draw().svg())
        .contains("&lt;b&gt;&amp;", "<title>", "<desc>")
        .doesNotContain("<b>");
    assertThat(mirrored.draw().png()).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
  }

  @Test
  void aLetterIsWordAndRightToLeftWhereItsLanguageIs() throws Exception {
    byte[] file = LetterFile.write("السيدات <والسادة>\nسطر", Language.AR);
    try (var document =
        new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(file))) {
      assertThat(document.getParagraphs()).hasSize(2);
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("السيدات <والسادة>");
      assertThat(document.getDocument().xmlText()).contains("w:bidi", "w:rtl");
    }
  }

  private static GridPicture picture(boolean mirrored, GridPicture.Point point) {
    return new GridPicture(
        "شبكة",
        "d",
        mirrored ? Language.AR : Language.EN,
        "الاهتمام",
        "التأثير",
        List.of("أ", "ب", "ج", "د"),
        List.of(point));
  }

  private static Score score(Judgement judgement) {
    return new Score(StakeholderId.create(), SeatId.create(), 1, judgement, Instant.EPOCH);
  }
}
