package org.corridor.people.organisations.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class OrganisationPageTests {

  @Autowired MockMvc mvc;
  @Autowired Texts texts;
  @Autowired Organisations organisations;

  private String path = "";

  @BeforeEach
  void register() {
    OrganisationId id =
        organisations.register(
            new OrganisationDraft(
                "Fundación <Page> Tests", OrganisationKind.LOCAL_AUTHORITY, "EC", "test"));
    organisations.worksIn(id, List.of("ES"));
    path = organisations.find(id).orElseThrow().path();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsWhatAnOrganisationIsInEveryLanguage(Language language) throws Exception {
    mvc.perform(get(path).header("Accept-Language", language.code()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Fundación &lt;Page&gt; Tests")))
        .andExpect(
            content().string(containsString(texts.text(language, "people.kind.local-authority"))))
        .andExpect(content().string(not(containsString(">people."))));
  }

  @Test
  void namesItsCountries() throws Exception {
    mvc.perform(get(path).header("Accept-Language", "fr"))
        .andExpect(content().string(containsString("Équateur")))
        .andExpect(content().string(containsString("Espagne")));
  }

  @Test
  void thereIsNoPageForAnUnknownOne() throws Exception {
    mvc.perform(get("/organisations/none")).andExpect(status().isNotFound());
  }
}
