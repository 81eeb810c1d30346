package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.corridor.CorridorTest;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Where no provider is configured nothing is seen of it. */
@CorridorTest
class WithoutProviderPageTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in/provider", "/sign-in/provider/back?code=x&state=y"})
  void theWayThereDoesNotExist(String path) throws Exception {
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void norIsItOffered() throws Exception {
    String signIn = mvc.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
    String account =
        mvc.perform(get("/account").with(members.signedIn()))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(signIn + account).doesNotContain("/sign-in/provider", "/account/provider");
  }

  @Test
  void nobodyRegistersByACookieTheyMadeUp() throws Exception {
    assertThat(
            mvc.perform(
                    post("/sign-in/provider/new")
                        .cookie(new jakarta.servlet.http.Cookie("identity", "AAAA"))
                        .param("name", "Eve")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/sign-in");
  }
}
