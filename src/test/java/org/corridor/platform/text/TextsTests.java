package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {

  private final Texts texts = new Texts();

  @Test
  void speaksEachLanguage() {
    assertThat(texts.text(Language.FR, "platform.language")).isEqualTo("Langue");
    assertThat(texts.text(Language.AR, "platform.language")).isEqualTo("اللغة");
  }

  @Test
  void givesAnUnknownKeyAsItIs() {
    assertThat(texts.text(Language.PT, "platform.no-such-text")).isEqualTo("platform.no-such-text");
  }

  @Test
  void knowsALanguageByAnyOfItsTags() {
    assertThat(Language.of("pt-BR")).contains(Language.PT);
    assertThat(Language.of("ar-MA")).contains(Language.AR);
    assertThat(Language.of("ka")).isEmpty();
    assertThat(Language.of("; nonsense")).isEmpty();
  }
}
