package org.corridor.people.registrations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.HandOverCode;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

class RegistrationRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final OrganisationId OURS = new OrganisationId(UUID.randomUUID());
  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, ''",
    "2021-11-30, ''",
    "2026-12-01, people.registration.consent-on.future",
    "2021-11-29, people.registration.consent-on.old"
  })
  void aConsentIsOfTodayOrOfTheLastFiveYears(LocalDate on, String problem) {
    assertThat(RecordedConsent.problem(on, TODAY).orElse("")).isEqualTo(problem);
  }

  @Test
  void onlyTheOrganisationThatKeepsAnAccountHasASayAndOnlyUntilItIsTakenOver() {
    Registration kept = registration();

    kept.requireKeptBy(OURS);
    assertThatThrownBy(() -> kept.requireKeptBy(new OrganisationId(UUID.randomUUID())))
        .isInstanceOf(AccessDeniedException.class);
    Registration owned = kept.takenOver(NOW);
    assertThatThrownBy(() -> owned.requireKeptBy(OURS)).isInstanceOf(AccessDeniedException.class);
    assertThat(owned.phone()).isEmpty();
    assertThat(owned.belongs()).isTrue();
    assertThat(owned.belonging(false).belongs()).isFalse();
  }

  @Test
  void whoeverTouchesAnEntryThatWasToBeErasedKeepsIt() {
    Registration warned =
        new Registration(
            new PersonId(UUID.randomUUID()), OURS, "", "", consent(), NOW, NOW, NOW, null, true);

    assertThat(warned.touched(NOW.plusSeconds(1)).warned()).isNull();
    assertThat(warned.edited(entry(), consent(), NOW).warned()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7KQ2-M0XA-9RTC-HB4E",
        "7kq2 moxa 9rtc hb4e",
        "7KQ2M0XA9RTCHB4E",
        "7KQ2–M0XA–9RTC–HB4E"
      })
  void aCodeIsReadHoweverItIsWritten(String typed) {
    assertThat(HandOverCode.of(typed)).contains(new HandOverCode("7KQ2-M0XA-9RTC-HB4E"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7KQ2-M0XA-9RTC",
        "7KQ2-M0XA-9RTC-HB4U",
        "7KQ2-M0XA-9RTC-HB4E-1",
        "../../etc/passwd1"
      })
  void whatIsNoCodeIsNone(String typed) {
    assertThat(HandOverCode.of(typed)).isEmpty();
  }

  @Test
  void nothingOfAnybodyEndsInALog() {
    assertThat(registration() + " " + entry() + " " + new HandOverCode("7KQ2-M0XA-9RTC-HB4E"))
        .doesNotContain("Fanta", "+223", "7KQ2");
  }

  private static Registration registration() {
    return Registration.by(OURS, new PersonId(UUID.randomUUID()), entry(), consent(), NOW);
  }

  private static Entry entry() {
    return new Entry(new PersonName("Fanta"), Language.FR, null, null, "", "", "+223 1234", "17");
  }

  private static RecordedConsent consent() {
    return new RecordedConsent(RecordedConsent.Way.PAPER, TODAY, 1, Language.FR, false);
  }
}
