package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTests {

  private static final Instant LATE = Instant.parse("2026-11-24T23:30:00Z");

  @Test
  void numbersAreGroupedAsTheReaderDoes() {
    assertThat(Formats.in(Language.EN).number(1234567.5)).isEqualTo("1,234,567.5");
    assertThat(Formats.in(Language.ES).number(1234567.5)).isEqualTo("1.234.567,5");
    assertThat(Formats.in(Language.FR).number(1234, 2)).isEqualTo("1\u202f234,00");
    assertThat(Formats.in(Language.EN).percent(0.256)).isEqualTo("26%");
  }

  @Test
  void moneyNamesItsCurrencyAndHasItsDecimals() {
    BigDecimal amount = new BigDecimal("12345.5");
    assertThat(Formats.in(Language.EN).money(amount, "EUR")).isEqualTo("EUR\u00a012,345.50");
    assertThat(Formats.in(Language.FR).money(new BigDecimal("655957"), "XOF"))
        .isEqualTo("655\u202f957\u00a0XOF");
    assertThat(Formats.in(Language.AR).money(amount, "MAD")).contains("12,345.50").contains("MAD");
    assertThat(Formats.in(Language.EN).money(amount, "goats")).isEqualTo("12,345.5 goats");
    assertThat(Formats.in(Language.EN).money(amount, "")).isEqualTo("12,345.5");
  }

  @Test
  void daysFollowTheTimeZone() {
    assertThat(Formats.in(Language.EN).date(LATE, ZoneId.of("UTC"))).isEqualTo("24 November 2026");
    assertThat(Formats.in(Language.PT).date(LATE, ZoneId.of("Europe/Paris")))
        .isEqualTo("25 de novembro de 2026");
    assertThat(Formats.in(Language.FR).time(LATE, ZoneId.of("Asia/Tbilisi"))).isEqualTo("03:30");
    assertThat(Formats.in(Language.ES).date(LocalDate.of(2027, 3, 1)))
        .isEqualTo("1 de marzo de 2027");
  }

  @Test
  void monthsAreInWords() {
    assertThat(Formats.in(Language.FR).month(YearMonth.of(2027, 2))).isEqualTo("février 2027");
    assertThat(Formats.in(Language.AR).shortMonth(YearMonth.of(2027, 1))).isEqualTo("يناير 2027");
  }
}
