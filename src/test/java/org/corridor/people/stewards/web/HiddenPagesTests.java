package org.corridor.people.stewards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
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

/** Pages that stewards hide: of a member and of an organisation. */
@CorridorTest
class HiddenPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String email = "owner-" + unique + "@example.org";
  private PersonId owner = new PersonId(UUID.randomUUID());
  private PersonId steward = new PersonId(UUID.randomUUID());
  private OrganisationId id = new OrganisationId(UUID.randomUUID());
  private String organisation = "";
  private String profile = "";

  @BeforeEach
  void aMemberHasTwoPages() throws Exception {
    owner = members.join(email, "Owner Ouattara");
    steward = stewards.appoint();
    id =
        organisations.register(
            new OrganisationDraft(unique + " house", OrganisationKind.NGO, "CI", "test"));
    jdbc.sql(
            "insert into people.organisation_staff (organisation, person, role, since) values (:o, :p, 'representative', now())")
        .param("o", id.value())
        .param("p", owner.value())
        .update();
    organisation = organisations.find(id).orElseThrow().path();
    perform(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "I build " + unique)
            .param("seen-cv", "EVERYONE"),
        owner);
    profile =
        "/people/"
            + jdbc.sql("select key from people.profile where person = :p")
                .param("p", owner.value())
                .query(UUID.class)
                .single();
  }

  @Test
  void aHiddenOrganisationIsGoneForEverybodyButItsPeopleAndStewards() throws Exception {
    assertThat(status(organisation, VISITOR)).isEqualTo(200);
    hide("https://corridor.example.org" + organisation + "?x=1", "says what is not true");

    for (RequestPostProcessor other : List.of(VISITOR, members.signedIn())) {
      assertThat(status(organisation, other)).isEqualTo(404);
    }
    assertThat(status(organisation + "/claim", members.signedIn())).isEqualTo(404);
    assertThat(organisations.find(id)).isEmpty();
    assertThat(organisations.list(List.of(id))).isEmpty();
    assertThat(organisations.known(List.of(id))).isEmpty();
    assertThat(organisations.find(organisation.substring(15))).isEmpty();
    assertThat(page(organisation, owner)).contains(text("people.stewards.hidden.this"));
    assertThat(page(organisation, steward)).contains("/stewards/hidden/");
    assertThat(status(organisation + "/edit", members.as(owner))).isEqualTo(200);
  }

  @Test
  void aHiddenMemberIsAnsweredAsOneThatDoesNotExist() throws Exception {
    assertThat(status(profile, VISITOR)).isEqualTo(200);
    hide(profile, "threatens others");

    for (RequestPostProcessor other : List.of(VISITOR, members.signedIn())) {
      assertThat(status(profile, other)).isEqualTo(404);
      assertThat(status(profile + "/profile.json", other)).isEqualTo(404);
    }
    assertThat(page(profile, owner)).contains(unique);
    assertThat(page(profile, steward)).contains(unique);
  }

  @Test
  void theOwnerIsToldWhyObjectsAndAStewardLooksAgain() throws Exception {
    hide(profile, "threatens others");
    assertThat(mails()).first().asString().contains("threatens others", "/hidden/");
    String own = "/hidden/" + number();
    assertThat(page(own, owner)).contains("threatens others");
    assertThat(page("/stewards", steward)).doesNotContain(number());

    perform(post(own).param("reply", "It was a quotation <b>"), owner);

    assertThat(page("/stewards", steward)).contains("/stewards/hidden/" + number());
    assertThat(page("/stewards/hidden/" + number(), steward))
        .contains("It was a quotation &lt;b", "threatens others");
    perform(
        post("/stewards/hidden/" + number() + "/show").param("why", "true, a quotation"), steward);
    assertThat(status(profile, VISITOR)).isEqualTo(200);
    assertThat(mails()).first().asString().contains("true, a quotation");
    assertThat(page("/stewards/acts", steward))
        .contains("threatens others", "true, a quotation", "Owner Ouattara");
    assertThat(status(own, members.as(owner))).isEqualTo(404);
  }

  @Test
  void strangersLearnNothingAndHideNothing() throws Exception {
    hide(profile, "threatens others");
    PersonId stranger = members.join();
    assertThat(status("/hidden/" + number(), members.as(stranger))).isEqualTo(403);
    assertThat(status("/stewards/hidden/" + number(), members.as(owner))).isEqualTo(403);
    assertThat(
            perform(
                    post("/stewards/hidden").param("page", organisation).param("why", "x"),
                    stranger)
                .getStatus())
        .isEqualTo(403);
    assertThat(
            perform(post("/stewards/hidden/" + number() + "/show").param("why", "me"), owner)
                .getStatus())
        .isEqualTo(403);
    assertThat(perform(post("/hidden/" + number()).param("reply", "x"), stranger).getStatus())
        .isEqualTo(403);
    assertThat(status(organisation, VISITOR)).isEqualTo(200);
    assertThat(status(profile, VISITOR)).isEqualTo(404);
  }

  @Test
  void mistakesAreExplained() throws Exception {
    hide(profile, "first");
    assertThat(hide(profile, "second").getContentAsString())
        .contains(text("people.stewards.hidden.already"), "second");
    assertThat(hide("/projects/mali-24", "x").getContentAsString())
        .contains(text("people.stewards.hidden.no-page"), "/projects/mali-24");
    assertThat(hide(organisation, "").getContentAsString()).contains("id=\"why-error\"");
    assertThat(status(organisation, VISITOR)).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    hide(organisation, "reason");
    for (String path : List.of("/stewards/hidden", "/stewards/hidden/" + number(), organisation)) {
      assertInLanguage(perform(get(path).locale(language.locale()), steward), language);
    }
    assertInLanguage(
        perform(get("/hidden/" + number()).locale(language.locale()), owner), language);
    assertInLanguage(
        perform(post("/hidden/" + number()).locale(language.locale()), owner), language);
  }

  private void assertInLanguage(MockHttpServletResponse answer, Language language)
      throws Exception {
    assertThat(answer.getStatus()).isIn(200, 422);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("people.stewards.", "people.organisation.", ">people.");
  }

  private MockHttpServletResponse hide(String page, String why) throws Exception {
    return perform(post("/stewards/hidden").param("page", page).param("why", why), steward);
  }

  private String number() {
    return jdbc.sql(
            "select id::text from people.hidden_page where person = :p or organisation = :o")
        .param("p", owner.value())
        .param("o", id.value())
        .query(String.class)
        .single();
  }

  private List<String> mails() {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :to order by written_at desc")
        .param("to", email)
        .query(String.class)
        .list();
  }

  private int status(String path, RequestPostProcessor who) throws Exception {
    return mvc.perform(get(path).with(who)).andReturn().getResponse().getStatus();
  }

  private String page(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(path);
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
