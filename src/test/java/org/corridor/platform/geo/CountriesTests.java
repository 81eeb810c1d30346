package org.corridor.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountriesTests {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCountryHasANameInEveryLanguage(Language language) {
    assertThat(Countries.all(language)).hasSizeGreaterThan(230);
    assertThat(Countries.all(language))
        .allSatisfy(country -> assertThat(country.name()).isNotEqualTo(country.code()));
    if (language == Language.AR) {
      assertThat(Countries.all(language))
          .allSatisfy(country -> assertThat(country.name()).containsPattern("\\p{IsArabic}"));
    }
  }

  @Test
  void namesAreThoseOfTheLanguage() {
    assertThat(Countries.name("DE", Language.FR)).isEqualTo("Allemagne");
    assertThat(Countries.name("ma", Language.AR)).isEqualTo("المغرب");
    assertThat(Countries.name("CV", Language.PT)).isEqualTo("Cabo Verde");
    assertThat(Countries.name("XX", Language.EN)).isEqualTo("XX");
  }

  @Test
  void accentsDoNotSendACountryToTheEndOfTheList() {
    List<String> french = Countries.all(Language.FR).stream().map(Country::name).toList();
    assertThat(french.indexOf("Égypte"))
        .isBetween(french.indexOf("Danemark"), french.indexOf("France"));
    assertThat(french).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
  }

  @Test
  void aPositionLiesInItsCountry() {
    Position georgia = Countries.position("GE").orElseThrow();
    assertThat(georgia.latitude()).isBetween(41.0, 43.7);
    assertThat(georgia.longitude()).isBetween(40.0, 46.8);
    assertThat(Countries.position("XX")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCurrencyInUseHasAName(Language language) {
    assertThat(Currencies.all(language))
        .extracting(Currency::code)
        .contains("EUR", "XOF", "GEL", "MAD", "CVE", "MDL", "PHP")
        .doesNotContain("DEM", "XXX", "XAU");
    assertThat(Currencies.all(language))
        .allSatisfy(currency -> assertThat(currency.name()).isNotEqualTo(currency.code()));
  }

  @Test
  void aCountryPaysWithItsCurrency() {
    assertThat(Currencies.of("ML")).contains("XOF");
    assertThat(Currencies.of("ES")).contains("EUR");
    assertThat(Currencies.of("AQ")).isEmpty();
    assertThat(Currencies.exists("gel")).isTrue();
    assertThat(Currencies.exists("DEM")).isFalse();
  }
}
