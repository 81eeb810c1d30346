package org.corridor.people.groups.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

class CampaignContentTests {

  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");
  private static final LocalDate LAST = LocalDate.parse("2027-03-31");
  private static final CampaignContent CAMPAIGN =
      new CampaignContent(Map.of(Language.FR, "Venez", Language.AR, "تعالوا"), FIRST, LAST);

  @Test
  void itRunsFromItsFirstDayToItsLast() {
    assertThat(CAMPAIGN.isRunning(FIRST.minusDays(1))).isFalse();
    assertThat(CAMPAIGN.isRunning(FIRST)).isTrue();
    assertThat(CAMPAIGN.isRunning(LAST)).isTrue();
    assertThat(CAMPAIGN.isRunning(LAST.plusDays(1))).isFalse();
  }

  @Test
  void whoSignedUpOnTheLastDayMayConfirmLater() {
    assertThat(CAMPAIGN.ranLately(LAST.plusDays(2))).isTrue();
    assertThat(CAMPAIGN.ranLately(LAST.plusDays(3))).isFalse();
    assertThat(CAMPAIGN.ranLately(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void readersGetTheirLanguageOrOneThatThereIs() {
    assertThat(CAMPAIGN.in(Language.AR).text()).isEqualTo("تعالوا");
    assertThat(CAMPAIGN.in(Language.PT))
        .isEqualTo(new CampaignContent.Wording("Venez", Language.FR));
  }

  @Test
  void itSaysSomethingAndEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CampaignContent(Map.of(), FIRST, LAST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CampaignContent(Map.of(Language.EN, "Come"), LAST, FIRST));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CampaignContent(Map.of(Language.EN, "Come"), FIRST, FIRST.plusYears(4)));
  }

  @Test
  void codesAreShortAndTypedInAnyCase() {
    Set<SourceCode> codes = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      codes.add(SourceCode.create());
    }
    assertThat(codes)
        .hasSizeGreaterThan(190)
        .allSatisfy(code -> assertThat(SourceCode.of(code.value().toLowerCase())).contains(code));
    assertThat(SourceCode.of("K7Q2M9O")).as("an O for a 0").isEmpty();
    assertThat(SourceCode.of("K7Q2M9")).isEmpty();
  }

  @Test
  void onlyTheAddressToComeBackToBringsSomebodyIn() {
    assertThat(SourceCode.arrivingAt("/join/k7q2m9x/in")).contains(new SourceCode("K7Q2M9X"));
    assertThat(SourceCode.arrivingAt("/join/K7Q2M9X")).isEmpty();
    assertThat(SourceCode.arrivingAt("/groups/K7Q2M9X/in")).isEmpty();
    assertThat(SourceCode.arrivingAt("/join/K7Q2M9X/in?x=1")).isEmpty();
  }

  @Test
  void theSamplesAreReadableAndValid() {
    assertThat(SampleGroups.read())
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(sample.content("sample", FIRST).towns()).isNotEmpty());
  }
}
