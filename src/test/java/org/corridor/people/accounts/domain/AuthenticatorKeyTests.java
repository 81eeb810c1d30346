package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorKeyTests {

  private static final Instant NOW = Instant.parse("2026-11-24T20:00:10Z");

  /** RFC 6238, appendix B, SHA-1; of the eight digits there an app shows the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    AuthenticatorKey key = new AuthenticatorKey(new Base32().encodeToString(secret));

    assertThat(key.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code.substring(2));
  }

  @Test
  void acceptsOnePeriodBeforeAndAfterAndNoMore() {
    AuthenticatorKey key = AuthenticatorKey.create();
    long present = AuthenticatorKey.stepOf(NOW);

    for (int away = -1; away <= 1; away++) {
      String code = key.codeAt(NOW.plusSeconds(30L * away));
      assertThat(key.stepOf(code, NOW)).hasValue(present + away);
    }
    for (int away : List.of(-3, -2, 2, 3)) {
      assertThat(key.stepOf(key.codeAt(NOW.plusSeconds(30L * away)), NOW)).isEmpty();
    }
    assertThat(key.stepOf("", NOW)).isEmpty();
  }

  @Test
  void isLongAndNeverTheSame() {
    assertThat(AuthenticatorKey.create().base32()).matches("[A-Z2-7]{32}");
    assertThat(AuthenticatorKey.create()).isNotEqualTo(AuthenticatorKey.create());
  }

  @Test
  void tellsTheAppWhoseItIs() {
    AuthenticatorKey key = new AuthenticatorKey("ABCD");

    assertThat(key.address("Corridor", "awa+1@example.org"))
        .isEqualTo("otpauth://totp/Corridor:awa%2B1%40example.org?secret=ABCD&issuer=Corridor");
    assertThat(key).asString().doesNotContain("ABCD");
  }

  @Test
  void codesAreReadAsPeopleTypeThem() {
    assertThat(AppCode.digits(" 123 456 ")).isEqualTo("123456");
    assertThat(AppCode.digits("١٢٣\u00a0٤٥٦")).isEqualTo("123456");
    assertThat(AppCode.looksLikeOne("123456")).isTrue();
    assertThat(AppCode.looksLikeOne("1234567")).isFalse();
  }

  @Test
  void recoveryCodesAreReadAsPeopleTypeThem() {
    List<RecoveryCode> codes = RecoveryCode.create();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(codes).allSatisfy(code -> assertThat(code.value()).matches("[A-Z2-7]{16}"));
    RecoveryCode code = new RecoveryCode("ABCDEFGHIJKLOOII");
    assertThat(code.inGroups()).isEqualTo("ABCD-EFGH-IJKL-OOII");
    assertThat(RecoveryCode.typed("abcd efgh-ijkl 0o1i")).isEqualTo(code);
    assertThat(RecoveryCode.typed("").hash()).isNotEqualTo(code.hash());
  }
}
