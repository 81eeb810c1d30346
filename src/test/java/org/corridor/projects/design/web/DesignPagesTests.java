package org.corridor.projects.design.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.DesignDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class DesignPagesTests {

  @Autowired private MockMvc mvc;
  @Autowired private DesignDesk desk;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aVisitorIsToldHowItWorksInEveryLanguage(Language language) throws Exception {
    mvc.perform(get("/designs").header("Accept-Language", language.code()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<form method=\"post\" action=\"/designs\">")))
        .andExpect(content().string(not(containsString("projects.design."))));
  }

  @Test
  void aVisitorStartsWithoutAnAccountAndLandsOnTheFirstStep() throws Exception {
    String first =
        mvc.perform(post("/designs").with(csrf()))
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    assertThat(first).matches("/designs/[a-z0-9]{26}/idea");
    mvc.perform(get(first)).andExpect(status().isOk());
  }

  @Test
  void aRealProjectGivesCorridorPeopleAndBlocks() throws Exception {
    String first =
        mvc.perform(post("/designs").param("from", "georgia-15").with(csrf()))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    DesignContent content = desk.open(new DesignKey(first.split("/")[2])).content();
    assertThat(content.setting().corridors()).hasSize(1);
    assertThat(content.practice().uses("job-placement")).isTrue();
    assertThat(content.practice().uses("analysis-of-forces")).isFalse();
    assertThat(content.audience().groups()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theOverviewSaysWhatIsMissingInEveryLanguage(Language language) throws Exception {
    mvc.perform(get(address(started())).header("Accept-Language", language.code()))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("projects.design."))));
  }

  @Test
  void nothingOfADesignIsCachedOrIndexed() throws Exception {
    mvc.perform(get(address(started())))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(header().string("Referrer-Policy", "same-origin"));
  }

  @Test
  void savesAndGoesOn() throws Exception {
    Design design = started();
    mvc.perform(
            post(address(design) + "/idea")
                .param("sentence", "Together")
                .param("do", "save")
                .with(csrf()))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(address(design) + "/idea"));
    assertThat(desk.open(design.key()).content().idea().sentence()).isEqualTo("Together");
  }

  @Test
  void keepsWhatWasTypedBesideTheMessageAndStoresNothing() throws Exception {
    Design design = started();
    mvc.perform(
            post(address(design) + "/idea")
                .param("title", "<b>Bold</b>")
                .param("months", "minus two")
                .param("start", "2027-13")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("minus two")))
        .andExpect(content().string(containsString("2027-13")))
        .andExpect(content().string(containsString("&lt;b>Bold&lt;/b>")))
        .andExpect(content().string(containsString("id=\"months-error\"")))
        .andExpect(content().string(containsString("id=\"start-error\"")));
    assertThat(desk.open(design.key()).revision()).isEqualTo(1);
  }

  @Test
  void aTextOf200000CharactersIsKeptAndRefused() throws Exception {
    Design design = started();
    mvc.perform(post(address(design) + "/idea").param("sentence", "x".repeat(200_000)).with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("x".repeat(200_000))));
  }

  @Test
  void savesItselfAndTellsWhen() throws Exception {
    Design design = started();
    mvc.perform(
            post(address(design) + "/idea")
                .param("sentence", "By itself")
                .header("X-Autosave", "1")
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.saved").isNotEmpty());
    mvc.perform(
            post(address(design) + "/idea")
                .param("months", "many")
                .header("X-Autosave", "1")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void showsBothWhenAnotherTabWasFaster() throws Exception {
    Design design = started();
    mvc.perform(
            post(address(design) + "/idea")
                .param("base", "1")
                .param("sentence", "First tab")
                .with(csrf()))
        .andExpect(status().isSeeOther());
    mvc.perform(
            post(address(design) + "/idea")
                .param("base", "1")
                .param("sentence", "Second tab")
                .with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("First tab")))
        .andExpect(content().string(containsString("Second tab")))
        .andExpect(content().string(containsString("name=\"base\" value=\"2\"")));
    assertThat(desk.open(design.key()).content().idea().sentence()).isEqualTo("First tab");
    mvc.perform(
            post(address(design) + "/idea")
                .param("base", "2")
                .param("sentence", "Second tab")
                .with(csrf()))
        .andExpect(status().isSeeOther());
    assertThat(desk.open(design.key()).content().idea().sentence()).isEqualTo("Second tab");
  }

  @Test
  void undoBringsBackWhatStoodBefore() throws Exception {
    Design design = started();
    mvc.perform(post(address(design) + "/idea").param("sentence", "One").with(csrf()));
    mvc.perform(post(address(design) + "/idea").param("sentence", "Two").with(csrf()));
    mvc.perform(post(address(design) + "/undo").with(csrf()))
        .andExpect(redirectedUrl(address(design) + "/idea"));
    assertThat(desk.open(design.key()).content().idea().sentence()).isEqualTo("One");
  }

  @Test
  void asksBeforeDeletingAndTakesBack() throws Exception {
    Design design = started();
    mvc.perform(get(address(design) + "/delete")).andExpect(status().isOk());
    mvc.perform(post(address(design) + "/delete").with(csrf())).andExpect(status().isSeeOther());
    assertThat(desk.open(design.key()).isDeleted()).isTrue();
    mvc.perform(get(address(design))).andExpect(content().string(containsString("/take-back")));
    mvc.perform(post(address(design) + "/take-back").with(csrf()));
    assertThat(desk.open(design.key()).isDeleted()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anUnknownKeyIsFriendlyNotFound(Language language) throws Exception {
    for (String key : new String[] {DesignKey.create().value(), "nonsense"}) {
      mvc.perform(get("/designs/" + key + "/idea").header("Accept-Language", language.code()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(get("/designs/nonsense").header("Accept-Language", language.code()))
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("href=\"/designs\"")));
  }

  private Design started() {
    return desk.start(DesignContent.empty());
  }

  private static String address(Design design) {
    return "/designs/" + design.key();
  }
}
