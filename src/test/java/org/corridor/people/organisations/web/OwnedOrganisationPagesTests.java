package org.corridor.people.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.SharedOrganisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.TwoWeeksLater;
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

/** An organisation as its people make it, and as everybody gets to see it. */
@CorridorTest
class OwnedOrganisationPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;
  private static final Pattern LINK = Pattern.compile("/invitations/([\\w-]{20,})");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired TwoWeeksLater later;
  @Autowired List<SharedOrganisations> shared;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String name = unique + " <Solidaire>";
  private PersonId founder = new PersonId(UUID.randomUUID());
  private String path = "";

  @BeforeEach
  void somebodyBringsIt() throws Exception {
    founder = members.join("founder-" + unique + "@example.org", "Founder Ousmane");
    MockHttpServletResponse answer = register(name, "FR", founder);
    assertThat(answer.getRedirectedUrl()).matches("/organisations/[a-z0-9-]+/edit");
    path = String.valueOf(answer.getRedirectedUrl()).replace("/edit", "");
  }

  @Test
  void itIsThereForEverybodyAtOnceWithoutItsPeople() throws Exception {
    assertThat(page(path, VISITOR))
        .contains("&lt;Solidaire&gt;", "France")
        .doesNotContain("Founder", path + "/edit", path + "/staff");
    assertThat(page(path, members.signedIn())).doesNotContain("Founder", path + "/edit");
    assertThat(page(path, members.as(founder))).contains(path + "/edit", path + "/staff");
    assertThat(page("/account/organisations", members.as(founder)))
        .contains("&lt;Solidaire&gt;", text("people.organisation.role.representative"));
  }

  @Test
  void allThatIsSavedIsShownAndComesBackInTheForm() throws Exception {
    assertThat(save(full(0), founder).getRedirectedUrl()).isEqualTo(path);

    assertThat(page(path, VISITOR))
        .contains("We build &lt;wells&gt;", "Yélimané", "Mali", "Remittances", "Young people")
        .contains("Soninke", "Registered association", "6 to 20", "All are volunteers")
        .contains("Has led several", "JMDI 2009", "FORIM", "https://example.org/kayes")
        .contains("rel=\"nofollow", "office@example.org", "lang=\"fr\"");
    assertThat(page(path + "/edit", members.as(founder)))
        .contains("We build &lt;wells", "value=\"Yélimané\"", "office@example.org")
        .containsPattern("value=\"ML\" selected")
        .containsPattern("value=\"snk\" selected")
        .containsPattern("value=\"REMITTANCES\"[^>]* checked");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    save(full(0), founder);
    invite("waiting-" + unique + "@example.org", "editor", founder);
    String token = token("waiting-" + unique + "@example.org");
    for (String one :
        List.of(
            path,
            path + "/edit",
            path + "/staff",
            path + "/leave",
            "/organisations/new",
            "/account/organisations",
            "/invitations/" + token,
            "/invitations/unknown")) {
      MockHttpServletResponse answer =
          mvc.perform(get(one).locale(language.locale()).with(members.as(founder)))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(one).isIn(200, 410);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("people.organisation.", "people.invitation.", ">people.");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mistakesAreExplainedNextToTheFieldAndNothingTypedIsLost(Language language) throws Exception {
    MockHttpServletResponse answer =
        save(
            full(0)
                .param("places[1].town", "Timbuktu")
                .param("languages[1].language", "klingon")
                .locale(language.locale()),
            founder,
            "link",
            "javascript:alert(1)");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"places-1--country-error\"", "id=\"languages-1--language-error\"")
        .contains("id=\"link-error\"", "javascript:alert(1)", "Timbuktu", "We build &lt;wells")
        .contains(texts.text(language, "people.organisation.link.wrong"))
        .doesNotContain("href=\"javascript:");
    assertThat(page(path, VISITOR)).doesNotContain("wells");
  }

  @Test
  void anEmptyNewOneIsExplained() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                post("/organisations/new")
                    .param("name", " ... ")
                    .with(members.as(founder))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"name-error\"", "id=\"kind-error\"", "id=\"country-error\"")
        .contains("id=\"speaks-error\"");
  }

  @Test
  void theSameOneIsNotRegisteredTwiceAndASimilarOneOnlyOnPurpose() throws Exception {
    PersonId other = members.join();
    MockHttpServletResponse same = register(name.toUpperCase(java.util.Locale.ROOT), "FR", other);
    assertThat(same.getStatus()).isEqualTo(422);
    assertThat(same.getContentAsString())
        .contains(text("people.organisation.name.taken"), "href=\"" + path + "\"");

    MockHttpServletResponse similar = register("Association " + name, "FR", other);
    assertThat(similar.getStatus()).isEqualTo(422);
    assertThat(similar.getContentAsString())
        .contains(text("people.organisation.alike"), "href=\"" + path + "\"", "name=\"sure\"");

    assertThat(register("Association " + name, "FR", other, "sure").getStatus()).isEqualTo(302);
    assertThat(register(name, "IT", other).getRedirectedUrl()).isEqualTo(path + "-it/edit");
  }

  @Test
  void aNewNameMustBeFreeAndTheOldOneStaysKnown() throws Exception {
    register("Other " + unique, "FR", founder, "sure");
    MockHttpServletResponse taken = save(full(0), founder, "name", "Other " + unique);
    assertThat(taken.getStatus()).isEqualTo(422);
    assertThat(taken.getContentAsString()).contains(text("people.organisation.name.taken"));

    assertThat(save(full(0), founder, "name", "Renamed " + unique).getStatus()).isEqualTo(302);
    assertThat(page(path, VISITOR)).contains("<h1 dir=\"auto\">Renamed " + unique);
    assertThat(register(name, "FR", members.join()).getContentAsString())
        .contains(text("people.organisation.name.taken"), "href=\"" + path + "\"");
  }

  @Test
  void whoWasOvertakenKeepsWhatWasTypedAndDecides() throws Exception {
    PersonId editor = join("editor");
    save(full(0), founder);

    MockHttpServletResponse late = save(full(0).param("x", "y"), editor, "about", "Mine instead");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains(text("people.organisation.overtaken"), "Mine instead", "value=\"1\"");
    assertThat(page(path, VISITOR)).contains("wells").doesNotContain("Mine instead");
    assertThat(save(full(1), editor, "about", "Mine instead").getStatus()).isEqualTo(302);
    assertThat(page(path, VISITOR)).contains("Mine instead");
  }

  @Test
  void eachRoleGetsAsFarAsItMay() throws Exception {
    PersonId editor = join("editor");
    PersonId member = join("member");
    PersonId stranger = members.join();

    assertThat(status(get(path + "/edit"), editor)).isEqualTo(200);
    assertThat(status(get(path + "/edit"), member)).isEqualTo(403);
    assertThat(status(get(path + "/edit"), stranger)).isEqualTo(403);
    assertThat(status(full(0), member)).isEqualTo(403);
    assertThat(status(full(0), stranger)).isEqualTo(403);
    assertThat(status(get(path + "/staff"), editor)).isEqualTo(200);
    assertThat(status(get(path + "/staff"), member)).isEqualTo(200);
    assertThat(status(get(path + "/staff"), stranger)).isEqualTo(403);
    for (PersonId one : List.of(editor, member, stranger)) {
      for (MockHttpServletRequestBuilder deed :
          List.of(
              post(path + "/staff/invite").param("email", "x@example.org").param("role", "member"),
              post(path + "/staff/withdraw").param("email", "x@example.org"),
              post(path + "/staff/role").param("person", "" + one).param("role", "representative"),
              post(path + "/staff/remove").param("person", "" + founder))) {
        assertThat(status(deed, one)).isEqualTo(403);
      }
    }
    assertThat(page(path + "/staff", members.as(member)))
        .contains("Founder Ousmane")
        .doesNotContain("waiting", path + "/staff/invite", "@example.org");
    assertThat(status(post(path + "/leave"), stranger)).isEqualTo(403);
    assertThat(mvc.perform(get(path + "/staff")).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
  }

  @Test
  void anInvitationIsGoodForOneAnswer() throws Exception {
    PersonId guest = members.join();
    String address = "guest-" + unique + "@example.org";
    invite(address, "editor", founder);
    String token = token(address);

    assertThat(page("/invitations/" + token, VISITOR))
        .contains("&lt;Solidaire&gt;", "/sign-in?next=%2Finvitations%2F" + token)
        .doesNotContain("Founder", address);
    assertThat(page(path + "/staff", members.as(founder))).contains(address);
    mvc.perform(post("/invitations/" + token + "/accept").with(members.as(guest)).with(csrf()));

    assertThat(page(path + "/staff", members.as(guest))).contains("Founder Ousmane");
    assertThat(page(path + "/staff", members.as(founder))).doesNotContain(address);
    assertThat(status(post("/invitations/" + token + "/accept"), members.join())).isEqualTo(410);
    assertThat(share(guest, founder)).isTrue();
    assertThat(share(guest, members.join())).isFalse();
    assertThat(mails("founder-" + unique + "@example.org")).anyMatch(m -> m.contains("accepted"));
  }

  @Test
  void anInvitationCanBeDeclinedOrTakenBack() throws Exception {
    invite("a-" + unique + "@example.org", "member", founder);
    String declined = token("a-" + unique + "@example.org");
    mvc.perform(post("/invitations/" + declined + "/decline").with(csrf()));
    assertThat(status(post("/invitations/" + declined + "/accept"), members.join())).isEqualTo(410);

    invite("b-" + unique + "@example.org", "member", founder);
    String withdrawn = token("b-" + unique + "@example.org");
    status(post(path + "/staff/withdraw").param("email", "b-" + unique + "@example.org"), founder);
    assertThat(status(get("/invitations/" + withdrawn), members.join())).isEqualTo(410);
    assertThat(invitations()).isZero();
  }

  @Test
  void aWrongInvitationIsExplained() throws Exception {
    MockHttpServletResponse answer =
        perform(post(path + "/staff/invite").param("email", "nobody"), founder);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"email-error\"", "id=\"role-error\"", "value=\"nobody\"");
  }

  @Test
  void rolesChangeAndTheLastRepresentativeStays() throws Exception {
    PersonId editor = join("editor");

    assertThat(status(post(path + "/leave"), founder)).isEqualTo(302);
    assertThat(page(path + "/staff", members.as(founder))).contains("Founder Ousmane");

    status(
        post(path + "/staff/role").param("person", "" + editor).param("role", "representative"),
        founder);
    assertThat(status(post(path + "/leave"), founder)).isEqualTo(302);
    assertThat(status(get(path + "/staff"), founder)).isEqualTo(403);
    assertThat(page(path + "/staff", members.as(editor)))
        .contains(path + "/staff/invite")
        .doesNotContain("Founder");
  }

  @Test
  void whoIsRemovedIsOut() throws Exception {
    PersonId member = join("member");
    status(post(path + "/staff/remove").param("person", "" + member), founder);
    assertThat(status(get(path + "/staff"), member)).isEqualTo(403);
    assertThat(share(member, founder)).isFalse();
  }

  @Test
  void anErasedAccountLeavesNeitherRoleNorInvitation() throws Exception {
    String address = "erased-" + unique + "@example.org";
    PersonId erased = members.join(address, "Erased " + unique);
    invite("other-" + unique + "@example.org", "representative", founder);
    accept(token("other-" + unique + "@example.org"), erased);
    register("Invites the erased " + unique, "FR", founder, "sure");
    invite(address, "member", founder);

    perform(post("/account/delete").param("password", Members.PASSWORD), erased);

    later.erase();
    assertThat(page(path + "/staff", members.as(founder))).doesNotContain("Erased", address);
    assertThat(
            jdbc.sql("select count(*) from people.organisation_invitation where email = :email")
                .param("email", address)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void nothingOfAnUnknownOrganisationIsThere() throws Exception {
    for (String unknown : List.of("/edit", "/staff", "/leave", "")) {
      assertThat(status(get("/organisations/none" + unknown), founder)).isEqualTo(404);
    }
  }

  private boolean share(PersonId one, PersonId other) {
    return shared.stream().anyMatch(each -> each.share(one, other));
  }

  private MockHttpServletRequestBuilder full(int base) {
    return post(path + "/edit")
        .param("base", Integer.toString(base))
        .param("kind", "MIGRANT_ASSOCIATION")
        .param("country", "FR")
        .param("legal", "REGISTERED_ASSOCIATION")
        .param("size", "UP_TO_20")
        .param("engagement", "VOLUNTARY")
        .param("places[0].country", "ML")
        .param("places[0].town", "Yélimané")
        .param("sectors", "REMITTANCES", "HEALTH")
        .param("groups", "YOUTH")
        .param("languages[0].language", "snk")
        .param("grants", "SEVERAL_AS_LEAD")
        .param("grantsWords", "JMDI 2009")
        .param("networks", "FORIM")
        .param("contact", "office@example.org")
        .param("written", "FR");
  }

  /** Sends the form with a name, link and text unless another one is given. */
  private MockHttpServletResponse save(
      MockHttpServletRequestBuilder form, PersonId who, String... other) throws Exception {
    form.param("name", other.length > 0 && other[0].equals("name") ? other[1] : name);
    form.param(
        "link",
        other.length > 0 && other[0].equals("link") ? other[1] : "https://example.org/kayes");
    form.param(
        "about", other.length > 0 && other[0].equals("about") ? other[1] : "We build <wells>");
    return perform(form, who);
  }

  private MockHttpServletResponse register(
      String called, String country, PersonId who, String... ticks) throws Exception {
    MockHttpServletRequestBuilder form =
        post("/organisations/new")
            .param("name", called)
            .param("kind", "MIGRANT_ASSOCIATION")
            .param("country", country)
            .param("speaks", "1");
    for (String tick : ticks) {
      form.param(tick, "1");
    }
    return perform(form, who);
  }

  private PersonId join(String role) throws Exception {
    PersonId person = members.join();
    String address = role + "-" + UUID.randomUUID() + "@example.org";
    invite(address, role, founder);
    accept(token(address), person);
    return person;
  }

  private void invite(String address, String role, PersonId who) throws Exception {
    MockHttpServletResponse answer =
        perform(post(path + "/staff/invite").param("email", address).param("role", role), who);
    assertThat(answer.getStatus()).isEqualTo(302);
  }

  private void accept(String token, PersonId who) throws Exception {
    assertThat(perform(post("/invitations/" + token + "/accept"), who).getRedirectedUrl())
        .isEqualTo(path + "/staff");
  }

  private String token(String address) {
    Matcher matcher = LINK.matcher(mails(address).get(0));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private List<String> mails(String address) {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :to order by written_at desc")
        .param("to", address)
        .query(String.class)
        .list();
  }

  private long invitations() {
    return jdbc.sql(
            "select count(*) from people.organisation_invitation i join people.organisation o on o.id = i.organisation where '/organisations/' || o.slug = :path")
        .param("path", path)
        .query(Long.class)
        .single();
  }

  private int status(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return perform(request, who).getStatus();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(path);
  }

  private String page(String address, RequestPostProcessor who) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(address).with(who)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
