package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.corridor.platform.CannotStart;
import org.corridor.platform.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailKeysTests {

  private static final MailKey KEY = new MailKey("post", 4_711);

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void whatWasSignedComesBack() {
    MailKeys keys = keys("reply@corridor.example");
    String address = keys.address(KEY).orElseThrow();

    assertThat(address).startsWith("reply+post-").endsWith("@corridor.example");
    assertThat(keys.ofAddress(address)).contains(KEY);
    assertThat(keys.ofAddress(address.toUpperCase(Locale.ROOT)))
        .as("some servers do not keep the case")
        .contains(KEY);
    assertThat(keys.read(keys.tag(KEY))).contains(KEY);
    assertThat(keys("reply@corridor.example").tag(KEY))
        .as("after a restart")
        .isEqualTo(keys.tag(KEY));
    assertThat(keys.address(new MailKey("abcdefgh", Long.MAX_VALUE)).orElseThrow().indexOf('@'))
        .as("RFC 5321, 4.5.3.1.1")
        .isLessThanOrEqualTo(64);
  }

  @Test
  void theLargestNumberComesBackToo() {
    MailKeys keys = keys("reply@corridor.example");
    MailKey largest = new MailKey("a", Long.MAX_VALUE);

    assertThat(keys.read(keys.tag(largest))).contains(largest);
  }

  @Test
  void nothingElseOpensAnything() {
    MailKeys keys = keys("reply@corridor.example");
    String tag = keys.tag(KEY);
    MailKeys others = new MailKeys(new Secrets(elsewhere, ""), "reply@corridor.example");

    for (int i = 0; i < tag.length(); i++) {
      char other = tag.charAt(i) == 'a' ? 'b' : 'a';
      assertThat(keys.read(tag.substring(0, i) + other + tag.substring(i + 1))).isEmpty();
    }
    assertThat(others.read(tag)).as("signed elsewhere").isEmpty();
    assertThat(keys.ofAddress("reply@corridor.example")).isEmpty();
    assertThat(keys.ofAddress("reply+" + tag + "@evil.example")).isEmpty();
    assertThat(keys.ofAddress("other+" + tag + "@corridor.example")).isEmpty();
    assertThat(keys.ofAddress("reply+@corridor.example")).isEmpty();
    assertThat(keys.ofAddress("")).isEmpty();
  }

  @Test
  void withoutAMailboxNothingIsAnswered() {
    MailKeys keys = keys("");

    assertThat(keys.answered()).isFalse();
    assertThat(keys.address(KEY)).isEmpty();
    assertThat(keys.ofAddress("+" + keys.tag(KEY) + "@")).isEmpty();
    assertThat(keys.read(keys.tag(KEY))).as("links need no mailbox").contains(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reply",
        "@corridor.example",
        "Corridor <reply@corridor.example>",
        "a+b@c.example"
      })
  void aWrongAddressIsSaidAtTheStart(String address) {
    assertThatThrownBy(() -> keys(address))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CORRIDOR_MAIL_IN_ADDRESS");
  }

  private MailKeys keys(String address) {
    return new MailKeys(new Secrets(folder, ""), address);
  }
}
