package org.corridor.alliances.finding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody may look for partners. */
@CorridorTest
class FindingPageTests {

  @Autowired MockMvc mvc;
  @Autowired Organisations organisations;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  private OrganisationView register(String name, String country) {
    return organisations
        .find(
            organisations.register(
                new OrganisationDraft(name, OrganisationKind.NGO, country, "a test")))
        .orElseThrow();
  }

  private MockHttpServletResponse ask(String address, Language language) throws Exception {
    return mvc.perform(get(address).locale(language.locale())).andReturn().getResponse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFormAndAnAnswerAreThereInEveryLanguage(Language language) throws Exception {
    for (String address :
        new String[] {
          "/partners",
          "/partners?origin=GH&residence=NL&group=women&sector=agriculture&words=poultry"
        }) {
      MockHttpServletResponse answer = ask(address, language);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("alliances.finding.", "people.organisation.group.", "people.kind.");
    }
  }

  @Test
  void theMissingEndIsNamedAndFilled() throws Exception {
    OrganisationView here = register("Friends " + unique, "FO");
    OrganisationView there = register("Agriculture <" + unique + ">", "VU");

    String answer =
        ask("/partners?origin=VU&residence=FO&sector=agriculture&with=" + here.path(), Language.EN)
            .getContentAsString();

    assertThat(answer)
        .contains("Nobody is at home in Vanuatu.", "Agriculture &lt;" + unique + "&gt;")
        .contains("At home where nobody of you is: Vanuatu", "/ask/organisation/" + there.slug())
        .contains("Brings expertise that is missing: Farming and fishing", "class=\"radar\"")
        .doesNotContain(">Friends " + unique + "</a>");
  }

  @Test
  void whatCannotBeFoundIsSaidNextToTheFieldAndKept() throws Exception {
    MockHttpServletResponse answer =
        ask("/partners?origin=GH&residence=XX&with=nobody-" + unique, Language.EN);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("href=\"#residence\"", "href=\"#with\"", "value=\"nobody-" + unique);
  }

  @Test
  void aDesignThatDoesNotExistIsNotFound() throws Exception {
    assertThat(ask("/partners?design=x", Language.EN).getStatus()).isEqualTo(404);
    assertThat(ask("/partners?design=abcdefghjkmnpqrstvwxyz0123", Language.EN).getStatus())
        .isEqualTo(404);
  }
}
