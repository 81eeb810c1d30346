package org.corridor.people.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The profile as its owner edits it, and as others get to see it. */
@CorridorTest
class ProfilePagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;
  private static final String EDIT = "/account/profile";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private PersonId awa = new PersonId(UUID.randomUUID());
  private Audience everybody = Audience.ONLY_ME;

  @BeforeEach
  void awaHasAnAccount() {
    awa = members.join("awa-" + UUID.randomUUID() + "@example.org", "Awa Diarra");
  }

  @Test
  void whatIsSavedComesBackInTheForm() throws Exception {
    assertThat(save(full(Audience.MEMBERS)).getStatus()).isEqualTo(302);

    String page = page(EDIT, members.as(awa));
    assertThat(page)
        .contains("I have built wells &lt;b", "value=\"Kayes\"", "https://example.org/awa")
        .containsPattern("value=\"ML\" selected")
        .containsPattern("value=\"snk\" selected")
        .containsPattern("value=\"MEMBERS\" selected");
  }

  @Test
  void aNewProfileShowsNothingToAnybody() throws Exception {
    assertThat(page(EDIT, members.as(awa))).contains(text(Language.EN, "people.profile.hidden"));
    save(full(Audience.ONLY_ME));

    assertThat(get(address(), VISITOR).getStatus()).isEqualTo(404);
    assertThat(get(address(), members.signedIn()).getStatus()).isEqualTo(404);
    assertThat(get(address() + "/profile.json", members.signedIn()).getStatus()).isEqualTo(404);
    assertThat(page(address(), members.as(awa))).contains("Awa Diarra", "Kayes");
  }

  @Test
  void visitorsMembersAndTheOwnerEachSeeTheirs() throws Exception {
    MockHttpServletRequestBuilder form = full(Audience.MEMBERS);
    save(form.param(ProfileField.ORIGIN.audienceField(), "EVERYONE"), ProfileField.ORIGIN);

    assertThat(page(address(), VISITOR))
        .contains("Kayes", text(Language.EN, "people.profile.nameless"))
        .doesNotContain("Awa", "wells", "Montreuil", "Soninke", "example.org/awa", "nurse");
    assertThat(page(address(), members.signedIn()))
        .contains("Awa Diarra", "wells", "Montreuil", "Soninke", "nurse", "rel=\"nofollow");
    assertThat(page(address() + "/profile.json", VISITOR))
        .contains("Kayes")
        .doesNotContain("Awa", "wells", "FR", "snk", "written");
  }

  @Test
  void aHiddenProfileIsAnsweredAsOneThatDoesNotExist() throws Exception {
    save(full(Audience.ONLY_ME));
    String address = address();
    for (String path : new String[] {address, address + "/profile.json"}) {
      for (RequestPostProcessor who : new RequestPostProcessor[] {VISITOR, members.signedIn()}) {
        jdbc.sql("update people.profile set key = :key where person = :person")
            .param("key", UUID.fromString(address.substring(8)))
            .param("person", awa.value())
            .update();
        MockHttpServletResponse hidden = get(path, who);
        jdbc.sql("update people.profile set key = gen_random_uuid() where person = :person")
            .param("person", awa.value())
            .update();
        MockHttpServletResponse absent = get(path, who);

        assertThat(hidden.getStatus()).isEqualTo(404).isEqualTo(absent.getStatus());
        assertThat(bare(hidden)).isEqualTo(bare(absent));
        assertThat(hidden.getHeaderNames()).isEqualTo(absent.getHeaderNames());
      }
    }
    assertThat(get("/people/nobody", VISITOR).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsTakenBackIsGoneAtOnce() throws Exception {
    save(full(Audience.EVERYONE));
    assertThat(page(address(), VISITOR)).contains("wells");

    save(full(Audience.ONLY_ME, 1));

    assertThat(get(address(), VISITOR).getStatus()).isEqualTo(404);
  }

  @Test
  void anOldWindowDoesNotShowAgainWhatWasHidden() throws Exception {
    save(full(Audience.EVERYONE));
    save(full(Audience.ONLY_ME, 1).param("writer", "window 2"));

    MockHttpServletResponse late = save(full(Audience.EVERYONE, 1).param("writer", "window 1"));

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains(
            text(Language.EN, "people.profile.overtaken"), "wells", "name=\"base\" value=\"2\"");
    assertThat(get(address(), VISITOR).getStatus()).isEqualTo(404);
  }

  @Test
  void aWindowThatSavesByItselfMayGoOn() throws Exception {
    for (int i = 0; i < 3; i++) {
      MockHttpServletResponse saved =
          save(full(Audience.ONLY_ME, 0).param("writer", "window 1").header("X-Autosave", "1"));
      assertThat(saved.getStatus()).isEqualTo(200);
      assertThat(saved.getContentAsString()).contains("saved");
    }
    MockHttpServletResponse wrong =
        save(
            full(Audience.ONLY_ME)
                .param("writer", "window 1")
                .param("links[1].address", "http://x")
                .header("X-Autosave", "1"));
    assertThat(wrong.getStatus()).isEqualTo(422);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mistakesAreExplainedNextToTheFieldAndNothingTypedIsLost(Language language) throws Exception {
    MockHttpServletResponse answer =
        save(
            full(Audience.EVERYONE)
                .param("links[1].address", "javascript:alert(1)")
                .param("languages[1].language", "fr")
                .param("origin[1].town", "Timbuktu")
                .param("ties[0].country", "Atlantis")
                .param("bond-study", "x".repeat(201))
                .locale(language.locale()));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"links-1--address-error\"", "id=\"languages-1--level-error\"")
        .contains("id=\"origin-1--country-error\"", "id=\"ties-0--country-error\"")
        .contains("id=\"bond-study-error\"", "Timbuktu", "javascript:alert(1)", "wells")
        .contains(text(language, "people.profile.links.wrong"));
    assertThat(rows()).isZero();
  }

  @Test
  void anUnknownAudienceShowsNothing() throws Exception {
    MockHttpServletRequestBuilder form = full(Audience.ONLY_ME);
    save(form.param(ProfileField.CV.audienceField(), "WORLD"), ProfileField.CV);
    assertThat(rows()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    save(full(Audience.EVERYONE));

    for (String path :
        new String[] {
          EDIT, address(), EDIT + "/as/visitor", EDIT + "/as/members", EDIT + "/as/my-organisations"
        }) {
      MockHttpServletResponse answer =
          mvc.perform(get(path).locale(language.locale()).with(members.as(awa)))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains(
              "lang=\"" + language.code() + "\"", "Kayes", text(language, "people.profile.cv"))
          .doesNotContain("people.profile.");
    }
  }

  @Test
  void oneSeesOneselfAsOthersDo() throws Exception {
    save(full(Audience.MEMBERS));

    assertThat(page(EDIT + "/as/members", members.as(awa))).contains("Awa Diarra", "wells");
    assertThat(page(EDIT + "/as/visitor", members.as(awa)))
        .contains(text(Language.EN, "people.profile.as.nothing"))
        .doesNotContain("Awa Diarra", "wells");
    assertThat(page(EDIT + "/as/my-organisations", members.as(awa)))
        .contains(text(Language.EN, "people.profile.as.nobody-yet"));
    assertThat(get(EDIT + "/as/only-me", members.as(awa)).getStatus()).isEqualTo(404);
  }

  @Test
  void theProfileIsHiddenAsSoonAsTheAccountIsClosed() throws Exception {
    save(full(Audience.EVERYONE));
    String address = address();

    mvc.perform(
        post("/account/delete")
            .param("password", Members.PASSWORD)
            .with(members.as(awa))
            .with(csrf()));

    assertThat(get(address, VISITOR).getStatus()).isEqualTo(404);
    assertThat(get(address, members.signedIn()).getStatus()).isEqualTo(404);
    assertThat(rows()).as("it can be taken back").isOne();
  }

  @Test
  void searchEnginesAreAskedToStayAway() throws Exception {
    save(full(Audience.EVERYONE));
    assertThat(get(address(), VISITOR).getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(get(address(), VISITOR).getHeader("Cache-Control")).contains("no-store");
  }

  /** A form with something in every field, each for this audience. */
  private MockHttpServletRequestBuilder full(Audience audience) {
    return full(audience, revision());
  }

  private MockHttpServletRequestBuilder full(Audience audience, int base) {
    MockHttpServletRequestBuilder form =
        post(EDIT)
            .param("base", Integer.toString(base))
            .param("languages[0].language", "snk")
            .param("languages[0].level", "MOTHER_TONGUE")
            .param("origin[0].country", "ML")
            .param("origin[0].town", "Kayes")
            .param("residence[0].country", "FR")
            .param("residence[0].town", "Montreuil")
            .param("bond-profession", "nurse")
            .param("interests", "SAVINGS", "SKILLS")
            .param("cv", "I have built wells <b>")
            .param("times", "EVENINGS")
            .param("terms", "VOLUNTARY")
            .param("links[0].address", "https://example.org/awa")
            .param("written", "EN");
    everybody = audience;
    return form;
  }

  private MockHttpServletResponse save(MockHttpServletRequestBuilder form, ProfileField... other)
      throws Exception {
    for (ProfileField field : ProfileField.values()) {
      if (!List.of(other).contains(field)) {
        form.param(field.audienceField(), everybody.name().toLowerCase(Locale.ROOT));
      }
    }
    return mvc.perform(form.with(members.as(awa)).with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse get(String path, RequestPostProcessor who) throws Exception {
    return mvc.perform(get(path).with(who)).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(path);
  }

  private String page(String path, RequestPostProcessor who) throws Exception {
    MockHttpServletResponse answer = get(path, who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private String address() {
    return "/people/"
        + jdbc.sql("select key from people.profile where person = :person")
            .param("person", awa.value())
            .query(UUID.class)
            .single();
  }

  private int revision() {
    return jdbc.sql("select coalesce(max(revision), 0) from people.profile where person = :person")
        .param("person", awa.value())
        .query(Integer.class)
        .single();
  }

  private int rows() {
    return jdbc.sql("select count(*) from people.profile where person = :person")
        .param("person", awa.value())
        .query(Integer.class)
        .single();
  }

  /** Without what differs at every request. */
  private static String bare(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private String text(Language language, String key) {
    return texts.text(language, key);
  }
}
