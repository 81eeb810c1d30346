package org.corridor.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class HomePageTests {

  @Autowired MockMvc mvc;
  @Autowired Texts texts;

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksTheLanguageOfTheBrowser(Language language) throws Exception {
    mvc.perform(get("/").header("Accept-Language", language.code() + "-XX,en;q=0.5"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(texts.text(language, "platform.home.title"))))
        .andExpect(
            content()
                .string(
                    containsString(
                        "<html lang=\"%s\" dir=\"%s\""
                            .formatted(language.code(), language.dir()))));
  }

  @Test
  void speaksEnglishToEverybodyElse() throws Exception {
    mvc.perform(get("/").header("Accept-Language", "ka"))
        .andExpect(content().string(containsString("lang=\"en\" dir=\"ltr\"")));
  }

  @Test
  void remembersTheLanguageChosen() throws Exception {
    mvc.perform(get("/language").param("to", "fr").param("back", "/projects?q=a"))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl("/projects?q=a"))
        .andExpect(cookie().value("lang", "fr"));
    mvc.perform(get("/").header("Accept-Language", "ar").cookie(new Cookie("lang", "fr")))
        .andExpect(content().string(containsString("lang=\"fr\" dir=\"ltr\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "javascript:x",
        ""
      })
  void leadsNobodyToAnotherSite(String back) throws Exception {
    mvc.perform(get("/language").param("to", "fr").param("back", back))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void protectsItsAnswers() throws Exception {
    mvc.perform(get("/"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().exists("Permissions-Policy"))
        .andExpect(header().doesNotExist("Strict-Transport-Security"));
    mvc.perform(get("/").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
  }

  @Test
  void tellsThatItIsAliveAndReadyButNothingMore() throws Exception {
    mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    mvc.perform(get("/actuator/info")).andExpect(status().isNotFound());
  }
}
