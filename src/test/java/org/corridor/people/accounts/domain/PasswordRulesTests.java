package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.platform.form.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "wide slow green rivers",
        "mangoes by the river",
        "Kaffeetasse&Regenschirm7",
        "trois canards sur le fleuve",
        "القمر فوق النهر الكبير",
        "vK9#qLw2!xTz"
      })
  void acceptsWhatIsHardToGuess(String password) {
    assertThat(problem(password)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password1234",
        "P@ssw0rd2024!",
        "qwertyuiop12",
        "azertyuiop123",
        "motdepasse2026",
        "contraseña1234",
        "passwordpassword",
        "monkeydragon1",
        "dragon-monkey-99",
        "corridor2026!",
        "unbelievable!!",
        "abc123abc123abc123",
        "aaaaaaaaaaaa",
        "abcdefghijklmn",
        "123456789012",
        "987654321098765",
        "0612345678901",
        "________________",
        "كلمةالسر12345"
      })
  void refusesWhatGuessersTryFirst(String password) {
    assertThat(problem(password)).isEqualTo("people.password.common");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aminata.traore", "AminataTraore1", "traore-aminata9", "amitra@mail.example"})
  void refusesOnesOwnNameAndAddress(String password) {
    assertThat(problem(password)).isEqualTo("people.password.own");
  }

  @Test
  void aNameWithinALongSentenceDoesNoHarm() {
    assertThat(problem("aminata sings under the baobab")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"vK9#qLw2!xT, people.password.too-short", "'', people.password.too-short"})
  void refusesLessThanTwelveSigns(String password, String problem) {
    assertThat(problem(password)).isEqualTo(problem);
  }

  @Test
  void countsSignsAndNotBytes() {
    assertThat(problem("🌊🌴🥭🛶🌞🐟🪘🎣🌾🦜🐐")).isEqualTo("people.password.too-short");
  }

  @Test
  void refusesAPasswordThatWouldKeepTheServerBusy() {
    assertThat(problem("river stone ".repeat(17))).isEqualTo("people.password.too-long");
  }

  private String problem(String password) {
    return rules
        .problem(
            password, new EmailAddress("amitra@mail.example"), new PersonName("Aminata Traoré"))
        .map(Problem::message)
        .orElse("none");
  }
}
