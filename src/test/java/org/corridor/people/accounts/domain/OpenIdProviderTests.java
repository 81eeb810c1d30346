package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.corridor.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

class OpenIdProviderTests {

  private static final String BACK = "http://localhost/sign-in/provider/back";

  @Test
  void aProviderThatIsDownIsSilentAndDoesNotKeepAnybodyFromStarting() {
    OpenIdProvider down = new OpenIdProvider("http://127.0.0.1:9/", "corridor", "hush", "");

    assertThat(down.name()).isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> down.depart(BACK)).isInstanceOf(ProviderSilent.class);
  }

  @ParameterizedTest
  @CsvSource({"id.example.org, corridor", "https://id.example.org, ''", "ftp://x, corridor"})
  void halfASettingIsToldAtTheStart(String issuer, String client) {
    assertThatThrownBy(() -> new OpenIdProvider(issuer, client, "", ""))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CORRIDOR_OIDC_CLIENT_ID");
  }

  @Test
  void theQuestionKeepsItsSecretsToItself() {
    OpenIdProvider provider =
        new OpenIdProvider(TestProvider.start().issuer(), "corridor", "hush", "House");

    IdentityProvider.Departure first = provider.depart(BACK);
    IdentityProvider.Departure second = provider.depart(BACK);

    UriComponents address = UriComponentsBuilder.fromUriString(first.address()).build();
    assertThat(address.getQueryParams().getFirst("code_challenge_method")).isEqualTo("S256");
    assertThat(address.getQueryParams().getFirst("state")).isEqualTo(first.state());
    assertThat(first.address()).doesNotContain(first.nonce(), first.verifier(), "hush");
    assertThat(Arrays.asList(first.state(), first.nonce(), first.verifier()))
        .doesNotContain(second.state(), second.nonce(), second.verifier());
  }
}
