package org.corridor.people.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
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
import org.corridor.projects.registry.domain.ProjectRegistry;
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

/** Claims, verification and merges, as the one who asks, as stewards and as everybody else. */
@CorridorTest
class ClaimPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Organisations organisations;
  @Autowired ProjectRegistry registry;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String email = "claims-" + unique + "@example.org";
  private PersonId claimant = new PersonId(UUID.randomUUID());
  private PersonId steward = new PersonId(UUID.randomUUID());
  private OrganisationId id = new OrganisationId(UUID.randomUUID());
  private String path = "";

  @BeforeEach
  void theRegistryListsAnOrganisation() {
    claimant = members.join(email, "Claimant Cissé");
    steward = stewards.appoint();
    id = register(unique + " listed");
    path = organisations.find(id).orElseThrow().path();
  }

  @Test
  void aClaimThatIsGrantedMakesARepresentativeWhoMayEdit() throws Exception {
    assertThat(page(path, VISITOR)).contains(path + "/claim");
    assertThat(claim().getRedirectedUrl()).isEqualTo(path);
    String request = waiting();

    assertThat(page("/stewards", members.as(steward))).contains(request, unique + " listed");
    assertThat(page(request, members.as(steward)))
        .contains("Claimant Cissé", email, "chairwoman", "ask at the town hall &lt;b");
    decide(request, "grant", "PUBLIC_REGISTER", "found in the register");

    assertThat(status(get(path + "/edit"), claimant)).isEqualTo(200);
    assertThat(page(path, VISITOR))
        .contains("✓", text("people.organisation.means.public-register"))
        .doesNotContain("Claimant", "found in the register", "chairwoman");
    assertThat(page("/stewards/acts", members.as(steward)))
        .contains("found in the register", text("people.stewards.act.claim-granted"));
    assertThat(mails(email)).hasSize(1).first().asString().contains("found in the register");
    assertThat(status(get(request), steward)).isEqualTo(302);
  }

  @Test
  void aClaimThatIsRefusedChangesNothingAndIsExplained() throws Exception {
    claim();
    String request = waiting();
    decide(request, "refuse", "", "nobody knows you there");

    assertThat(status(get(path + "/edit"), claimant)).isEqualTo(403);
    assertThat(page(path, VISITOR)).doesNotContain("✓");
    assertThat(mails(email)).hasSize(1).first().asString().contains("nobody knows you there");
    assertThat(page("/stewards/acts", members.as(steward))).contains("nobody knows you there");
    assertThat(requests()).isZero();
  }

  @Test
  void oneDecisionCounts() throws Exception {
    claim();
    String request = waiting();
    decide(request, "refuse", "", "no");
    assertThat(decide(request, "grant", "", "yes").getRedirectedUrl()).isEqualTo("/stewards");
    assertThat(status(get(path + "/edit"), claimant)).isEqualTo(403);
  }

  @Test
  void theOrganisationItselfAndWhoSpeaksForItAreToldWithoutAName() throws Exception {
    claim();
    decide(waiting(), "grant", "", "fine");
    String office = "office-" + unique + "@example.org";
    save(office, unique + " listed");
    PersonId other = members.join("second-" + unique + "@example.org", "Second Sylla");
    perform(post(path + "/claim").param("who", "clerk").param("proof", "call"), other);

    assertThat(mails(office)).hasSize(1).allMatch(mail -> !mail.contains("Second"));
    assertThat(mails(email)).hasSize(2).allMatch(mail -> !mail.contains("Second"));
    decide(waiting(), "grant", "", "fine too");
    assertThat(mails(office)).hasSize(2);
    assertThat(status(get(path + "/edit"), other)).isEqualTo(200);
  }

  @Test
  void onlyStewardsSeeOrDecideWhatWaits() throws Exception {
    claim();
    String request = waiting();
    for (PersonId other : List.of(claimant, members.join())) {
      assertThat(status(get(request), other)).isEqualTo(403);
      assertThat(status(post(request).param("decision", "grant").param("why", "me"), other))
          .isEqualTo(403);
    }
    assertThat(mvc.perform(get(request)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(page(path, members.signedIn())).doesNotContain("chairwoman", "Claimant");
    assertThat(requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguageAndMistakesAreExplained(Language language) throws Exception {
    claim();
    String request = waiting();
    OrganisationId twin = register(unique + " listed twin");
    String merge = "/stewards/merge?keep=" + slug(id) + "&drop=" + slug(twin);
    for (String one : List.of(request, "/stewards/duplicates", merge)) {
      assertInLanguage(perform(get(one).locale(language.locale()), steward), language, 200);
    }
    assertInLanguage(
        perform(get(path + "/claim").locale(language.locale()), claimant), language, 200);
    MockHttpServletResponse empty =
        perform(post(path + "/claim").param("who", "I").locale(language.locale()), claimant);
    assertInLanguage(empty, language, 422);
    assertThat(empty.getContentAsString()).contains("id=\"proof-error\"", "value=\"I\"");
    MockHttpServletResponse undecided = perform(post(request).locale(language.locale()), steward);
    assertInLanguage(undecided, language, 422);
    assertThat(undecided.getContentAsString())
        .contains("id=\"decision-error\"", "id=\"why-error\"");
    decide(request, "grant", "CALL", "ok");
    assertInLanguage(perform(get(path).locale(language.locale()), steward), language, 200);
    assertInLanguage(
        perform(get(path + "/verification").locale(language.locale()), claimant), language, 200);
  }

  @Test
  void aRepresentativeAsksForTheMarkAndAStewardGivesOrTakesIt() throws Exception {
    claim();
    decide(waiting(), "grant", "", "fine");
    assertThat(page(path, VISITOR)).contains(text("people.organisation.not-verified"));
    assertThat(status(get(path + "/verification"), members.join())).isEqualTo(403);
    perform(post(path + "/verification").param("proof", "register 17"), claimant);

    String request = waiting();
    assertThat(decide(request, "grant", "", "seen").getContentAsString())
        .contains("id=\"means-error\"");
    decide(request, "grant", "DOCUMENTS", "seen");
    assertThat(page(path, VISITOR)).contains(text("people.organisation.means.documents"));

    assertThat(
            status(
                post("/stewards/verified/" + slug(id) + "/take-back").param("why", "x"), claimant))
        .isEqualTo(403);
    perform(
        post("/stewards/verified/" + slug(id) + "/take-back").param("why", "register closed"),
        steward);
    assertThat(page(path, VISITOR)).doesNotContain("✓");
    assertThat(mails(email).get(0)).contains("register closed");
  }

  @Test
  void theMarkFadesAfterTwoYearsAndGoesWithAnotherName() throws Exception {
    claim();
    decide(waiting(), "grant", "VISIT", "fine");
    assertThat(page(path, VISITOR)).contains("✓");
    save("", unique + " renamed");
    assertThat(page(path, VISITOR)).doesNotContain("✓");

    jdbc.sql(
            "update people.organisation set verified_by = 'visit', verified_at = now() - interval '2 years 1 day' where id = :id")
        .param("id", id.value())
        .update();
    assertThat(page(path, VISITOR)).doesNotContain("✓");
    jdbc.sql(
            "update people.organisation set verified_at = now() - interval '1 year 11 months' where id = :id")
        .param("id", id.value())
        .update();
    assertThat(page(path, VISITOR)).contains("✓");
  }

  @Test
  void twoThatAreOneAreSuggestedAndMergedAndEverythingLeadsToTheKeptOne() throws Exception {
    OrganisationId twin = register(unique + " listed-");
    assertThat(twin).isEqualTo(id);
    OrganisationId dropped = register("The " + unique + " listed");
    String old = organisations.find(dropped).orElseThrow().path();
    organisations.worksIn(dropped, List.of("MA"));
    PersonId hers = staff(dropped);
    assertThat(page("/stewards/duplicates", members.as(steward))).contains(old, path);

    merge(id, dropped);

    assertThat(perform(get(old), members.join()).getRedirectedUrl()).isEqualTo(path);
    assertThat(organisations.find(dropped)).map(view -> view.id()).contains(id);
    assertThat(organisations.known(List.of(dropped, id)).get(dropped))
        .isEqualTo(organisations.known(List.of(id)).get(id));
    assertThat(organisations.sameAs(dropped)).containsExactlyInAnyOrder(id, dropped);
    assertThat(register("The " + unique + " listed")).isEqualTo(id);
    assertThat(page(path, VISITOR)).contains("Morocco");
    assertThat(page(path + "/staff", members.as(hers))).contains("Hers");
    assertThat(page("/stewards/duplicates", members.as(steward)))
        .contains("The " + unique + " listed", "/undo");
  }

  @Test
  void aMergeIsUndoneWithin30DaysAndNotLater() throws Exception {
    OrganisationId dropped = register("The " + unique + " listed");
    String old = organisations.find(dropped).orElseThrow().path();
    PersonId hers = staff(dropped);
    merge(id, dropped);
    jdbc.sql(
            "update people.organisation_merge set merged_at = now() - interval '30 days' where dropped = :id")
        .param("id", dropped.value())
        .update();
    undo(dropped);
    assertThat(perform(get(old), members.join()).getStatus()).isEqualTo(302);

    jdbc.sql(
            "update people.organisation_merge set merged_at = now() - interval '29 days' where dropped = :id")
        .param("id", dropped.value())
        .update();
    undo(dropped);
    assertThat(page(old, VISITOR)).contains("The " + unique);
    assertThat(status(get(path + "/staff"), hers)).isEqualTo(403);
    assertThat(page(old + "/staff", members.as(hers))).contains("Hers");
    assertThat(organisations.find(dropped)).map(view -> view.id()).contains(dropped);
  }

  @Test
  void mergesOfMergesLeadToTheLastAndAreUndoneOneByOne() throws Exception {
    OrganisationId b = register("The " + unique + " listed");
    OrganisationId c = register("A " + unique + " listed");
    merge(b, c);
    merge(id, b);
    assertThat(organisations.sameAs(c)).containsExactlyInAnyOrder(id, b, c);
    assertThat(organisations.find(c)).map(view -> view.id()).contains(id);

    undo(c);
    assertThat(organisations.find(c)).map(view -> view.id()).contains(c);
    assertThat(organisations.find(b)).map(view -> view.id()).contains(id);
  }

  @Test
  void twoThatAreTwoAreNotSuggestedAgain() throws Exception {
    OrganisationId other = register("The " + unique + " listed");
    assertThat(page("/stewards/duplicates", members.as(steward))).contains(slug(other));
    perform(
        post("/stewards/merge")
            .param("keep", slug(id))
            .param("drop", slug(other))
            .param("do", "apart")
            .param("why", "two branches"),
        steward);
    assertThat(page("/stewards/duplicates", members.as(steward))).doesNotContain(slug(other));
    assertThat(page(organisations.find(other).orElseThrow().path(), VISITOR)).contains(unique);
  }

  @Test
  void projectsFollowAMergeAndItsUndoing() throws Exception {
    OrganisationId partner =
        registry.project("mali-24").orElseThrow().facts().partners().get(0).organisation();
    String before = organisations.find(partner).orElseThrow().path();

    merge(id, partner);

    assertThat(page("/projects/mali-24", VISITOR)).contains("href=\"" + path + "\"");
    assertThat(page(path, VISITOR)).contains("/projects/mali-24");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        registry
                            .project("mali-24")
                            .orElseThrow()
                            .facts()
                            .partners()
                            .get(0)
                            .organisation())
                    .isEqualTo(id));
    assertThat(registry.of(partner)).isNotEmpty().isEqualTo(registry.of(id));
    undo(partner);
    assertThat(page("/projects/mali-24", VISITOR)).contains("Mali-24");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(page("/projects/mali-24", VISITOR))
                    .contains("href=\"" + before + "\"")
                    .doesNotContain("href=\"" + path + "\""));
    assertThat(registry.of(id)).isEmpty();
  }

  private OrganisationId register(String name) {
    return organisations.register(new OrganisationDraft(name, OrganisationKind.NGO, "SN", "test"));
  }

  private PersonId staff(OrganisationId organisation) {
    PersonId person = members.join("hers-" + unique + "@example.org", "Hers Haidara");
    jdbc.sql(
            "insert into people.organisation_staff (organisation, person, role, since) values (:o, :p, 'representative', now())")
        .param("o", organisation.value())
        .param("p", person.value())
        .update();
    return person;
  }

  private MockHttpServletResponse claim() throws Exception {
    return perform(
        post(path + "/claim").param("who", "chairwoman").param("proof", "ask at the town hall <b>"),
        claimant);
  }

  private void save(String contact, String name) throws Exception {
    MockHttpServletResponse saved =
        perform(
            post(path + "/edit")
                .param("base", "" + revision())
                .param("name", name)
                .param("kind", "NGO")
                .param("country", "SN")
                .param("contact", contact),
            claimant);
    assertThat(saved.getStatus()).isEqualTo(302);
  }

  private int revision() {
    return jdbc.sql("select revision from people.organisation where id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  private String waiting() {
    return "/stewards/requests/"
        + jdbc.sql("select id from people.organisation_request where organisation = :id")
            .param("id", id.value())
            .query(UUID.class)
            .single();
  }

  private long requests() {
    return jdbc.sql("select count(*) from people.organisation_request where organisation = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private MockHttpServletResponse decide(String request, String what, String means, String why)
      throws Exception {
    return perform(
        post(request).param("decision", what).param("means", means).param("why", why), steward);
  }

  private void merge(OrganisationId kept, OrganisationId dropped) throws Exception {
    MockHttpServletRequestBuilder form =
        post("/stewards/merge")
            .param("keep", slug(kept))
            .param("drop", slug(dropped))
            .param("do", "merge")
            .param("why", "one and the same");
    assertThat(perform(form, steward).getRedirectedUrl()).isEqualTo("/stewards/duplicates");
  }

  private void undo(OrganisationId dropped) throws Exception {
    UUID merge =
        jdbc.sql(
                "select id from people.organisation_merge where dropped = :id and undone_at is null")
            .param("id", dropped.value())
            .query(UUID.class)
            .single();
    perform(post("/stewards/merges/" + merge + "/undo").param("why", "a mistake"), steward);
  }

  private String slug(OrganisationId organisation) {
    return organisations.find(organisation).orElseThrow().slug();
  }

  private List<String> mails(String address) {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :to order by written_at desc")
        .param("to", address)
        .query(String.class)
        .list();
  }

  private void assertInLanguage(MockHttpServletResponse answer, Language language, int status)
      throws Exception {
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("people.organisation.", "people.stewards.", ">people.");
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
