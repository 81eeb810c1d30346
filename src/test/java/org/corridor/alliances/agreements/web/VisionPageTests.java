package org.corridor.alliances.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.agreements.AgreementRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A joint vision: what each partner sees of the others, and when. */
@CorridorTest
@SuppressWarnings("NullAway.Init")
class VisionPageTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  private AgreementRoom room;

  @BeforeEach
  void open() {
    room = new AgreementRoom(jdbc, members, UUID.randomUUID().toString());
  }

  @Test
  void whatAPartnerWroteAloneIsReadByOthersOnlyOnceTheyHandedInTheirOwn() throws Exception {
    own(room.lead, "Hens <for> every yard in Tamale", 0);
    own(room.member, "Eggs for the children of Kumbungu", 0);
    assertThat(page(room.speaker)).contains("Eggs for the children").doesNotContain("Hens");
    handIn(room.lead);
    assertThat(page(room.speaker)).doesNotContain("Hens");
    assertThat(page(room.third)).doesNotContain("Hens", "Eggs");
    assertThat(page(room.observer)).doesNotContain("Hens", "Eggs");
    assertThat(page(room.lead)).contains("Hens &lt;for&gt;").doesNotContain("Eggs");

    assertThat(post(room.member, "hand-in").getStatus()).isEqualTo(403);
    handIn(room.speaker);
    assertThat(page(room.member)).contains("Hens &lt;for&gt;", "Eggs for the children");
    own(room.lead, "Something else", 1);
    assertThat(page(room.lead)).doesNotContain("Something else");
    assertThat(common(room.third, "Words of the third", 0)).isEqualTo(302);
    assertThat(page(room.lead)).doesNotContain("Words of the third");

    own(room.third, "A price that holds", 0);
    handIn(room.third);
    assertThat(page(room.observer)).contains("Hens &lt;for&gt;", "Eggs", "A price that holds");
  }

  @Test
  void aChangeOfTheCommonTextTakesBackWhatWasAgreedAndTellsWhoDid() throws Exception {
    allHandedIn();
    common(room.lead, "Hens and eggs for every yard", 0);
    agree(room.lead, 1);
    agree(room.speaker, 1);
    assertThat(post(room.member, "agree", "version", "1").getStatus()).isEqualTo(403);
    assertThat(page(room.member)).contains("agreed, Awa", "agreed, Grace", "<ins>");
    common(room.third, "Hens and eggs for every yard, and a fair price", 1);
    assertThat(page(room.member)).doesNotContain("agreed, Awa").contains("not yet agreed");
    assertThat(body(room.path(), room.speaker)).contains("your agreement to it no longer counts");
    agree(room.lead, 1);
    assertThat(page(room.member)).doesNotContain("agreed, Awa");
    agree(room.lead, 2);
    agree(room.speaker, 2);
    agree(room.third, 2);
    assertThat(page(room.observer)).contains("All partners agree");
  }

  @Test
  void twoWhoWriteAtTheSameTimeLoseNoWordAndAreBothTold() throws Exception {
    allHandedIn();
    common(room.lead, "Hens for every yard", 0);
    common(room.lead, "Hens for every single yard", 1);
    MockHttpServletResponse late =
        post(room.third, "common", "words", "Ducks for every yard", "base", "1");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("Ducks for every yard</textarea>", "nothing is lost", "single")
        .contains("kept beside");
    assertThat(body(room.path(), room.third)).contains("/vision");
    assertThat(body(room.path(), room.lead)).contains("/vision\"", "common vision");
  }

  @Test
  void mistakesAreExplainedAndEveryLanguageHasThePage() throws Exception {
    assertThat(post(room.lead, "own", "words", " ").getStatus()).isEqualTo(422);
    assertThat(post(room.lead, "own", "words", "x".repeat(6_001)).getContentAsString())
        .contains("words-error", "x".repeat(6_001));
    assertThat(post(room.observer, "own", "words", "Mine").getStatus()).isEqualTo(403);
    assertThat(get(room.path() + "/vision", members.join()).getStatus()).isEqualTo(404);
    allHandedIn();
    common(room.lead, "Hens for all", 0);
    for (Language language : Language.values()) {
      String html =
          mvc.perform(
                  MockMvcRequestBuilders.get(room.path() + "/vision")
                      .locale(language.locale())
                      .with(members.as(room.lead)))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(html).contains("lang=\"" + language.code()).doesNotContain("alliances.agreements");
    }
  }

  private void allHandedIn() throws Exception {
    for (PersonId person : java.util.List.of(room.lead, room.speaker, room.third)) {
      own(person, "Hens", 0);
      handIn(person);
    }
  }

  private void own(PersonId person, String words, int base) throws Exception {
    post(person, "own", "words", words, "base", String.valueOf(base));
  }

  private void handIn(PersonId person) throws Exception {
    assertThat(post(person, "hand-in").getStatus()).isEqualTo(302);
  }

  private int common(PersonId person, String words, int base) throws Exception {
    return post(person, "common", "words", words, "base", String.valueOf(base)).getStatus();
  }

  private void agree(PersonId person, int version) throws Exception {
    post(person, "agree", "version", String.valueOf(version));
  }

  private String page(PersonId person) throws Exception {
    return body(room.path() + "/vision", person);
  }

  private String body(String path, PersonId person) throws Exception {
    return get(path, person).getContentAsString();
  }

  private MockHttpServletResponse get(String path, PersonId person) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path).with(members.as(person)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse post(PersonId person, String deed, String... fields)
      throws Exception {
    var request = MockMvcRequestBuilders.post(room.path() + "/vision/" + deed);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request.with(members.as(person)).with(csrf())).andReturn().getResponse();
  }
}
