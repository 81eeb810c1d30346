package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTests {

  private static final SignUp SIGN_UP =
      new SignUp(
          new EmailAddress("awa@example.org"), new PersonName("Awa"), "hash", Language.FR, "/");

  @ParameterizedTest
  @CsvSource({
    "Awa@Example.ORG, awa@example.org",
    "'  awa.diarra+news@mail.example.org ', awa.diarra+news@mail.example.org",
    "awa@bücher.example, awa@xn--bcher-kva.example",
    "o'neil@example.org, o'neil@example.org"
  })
  void understandsAnAddressHoweverItIsTyped(String typed, String address) {
    assertThat(EmailAddress.of(typed)).contains(new EmailAddress(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "awa",
        "awa@",
        "@example.org",
        "awa@example",
        "awa diarra@example.org",
        "awa@example.org,eve@example.org",
        "awa@exam\nple.org",
        "a..b@example.org",
        ".awa@example.org",
        "<awa@example.org>"
      })
  void takesNothingElseForAnAddress(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  @Test
  void aNameHasNoUnseenSigns() {
    assertThat(new PersonName(" Awa\u202E  Diarra\n").value()).isEqualTo("Awa Diarra");
    assertThat(new PersonName("می‌خواهم").value()).contains("\u200c");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" \u202E "));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("x".repeat(81)));
  }

  @Test
  void namesAndAddressesDoNotPrintThemselves() {
    assertThat(SIGN_UP.toString()).doesNotContain("awa").doesNotContain("Awa");
  }

  @Test
  void aSampleMemberKeepsItsPassword() {
    Person sample = Person.sample(SIGN_UP, Instant.EPOCH);

    assertThatThrownBy(() -> sample.withPassword("other")).isInstanceOf(SampleStays.class);
    assertThatThrownBy(sample::requireOwn).isInstanceOf(SampleStays.class);
  }

  @Test
  void everybodyElseChangesTheirs() {
    Person person = Person.register(SIGN_UP, Instant.EPOCH);

    assertThat(person.withPassword("other").password()).isEqualTo("other");
    assertThat(person.called(new PersonName("Awa D."), Language.EN).name().value())
        .isEqualTo("Awa D.");
  }

  @Test
  void everyLinkIsAnother() {
    OneTimeLink link = OneTimeLink.create();

    assertThat(link.token()).matches("[A-Za-z0-9_-]{43}");
    assertThat(OneTimeLink.create()).isNotEqualTo(link);
    assertThat(link.hash()).hasSize(32);
    assertThat(link.toString()).doesNotContain(link.token());
  }
}
