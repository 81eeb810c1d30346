package org.corridor.people.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation is asked, and any of those who speak for it answers. */
@CorridorTest
class OrganisationContactTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String firstMail = "first-" + unique + "@example.org";
  private final String secondMail = "second-" + unique + "@example.org";
  private PersonId asker = new PersonId(UUID.randomUUID());
  private PersonId first = new PersonId(UUID.randomUUID());
  private PersonId second = new PersonId(UUID.randomUUID());
  private OrganisationId id = new OrganisationId(UUID.randomUUID());
  private String path = "";
  private String ask = "";

  @BeforeEach
  void anOrganisationWithTwoRepresentatives() {
    asker = members.join("asker-" + unique + "@example.org", "Asker Asante");
    first = members.join(firstMail, "First Fofana");
    second = members.join(secondMail, "Second Sylla");
    id = register(unique + " wells");
    join(id, first, "representative");
    join(id, second, "representative");
    path = organisations.find(id).orElseThrow().path();
    ask = "/ask/organisation/" + path.substring("/organisations/".length());
  }

  @Test
  void allWhoSpeakForItAreToldAndTheFirstAnswerCounts() throws Exception {
    assertThat(page(path, asker)).contains("href=\"" + ask + "\"").doesNotContain("Fofana");
    String request = ask();
    for (String mail : List.of(firstMail, secondMail)) {
      assertThat(mails(mail)).hasSize(1).first().asString().contains(unique, request);
      assertThat(mails(mail)).noneMatch(text -> text.contains("Asante"));
    }
    assertThat(page(request, asker)).contains(unique).doesNotContain("Fofana", "Sylla");

    perform(post(request + "/accept"), second);
    perform(post(request + "/decline"), first);

    assertThat(page(request, asker)).contains("Second Sylla", secondMail);
    assertThat(page(request, second)).contains("asker-" + unique);
    assertThat(page(request, first))
        .contains("Asker Asante")
        .doesNotContain("asker-" + unique, request + "/accept", request + "/block");
    assertThat(page("/account/requests", first)).contains(request);
  }

  @Test
  void whoLeavesTheOrganisationAnswersNoMoreForIt() throws Exception {
    String request = ask();
    jdbc.sql("delete from people.organisation_staff where person = :p")
        .param("p", first.value())
        .update();

    assertThat(status(request, first)).isEqualTo(404);
    assertThat(status(request, second)).isEqualTo(200);
  }

  @Test
  void editorsAndMembersDoNotAnswerButMayAsk() throws Exception {
    PersonId editor = members.join();
    join(id, editor, "editor");
    String request = ask();

    assertThat(status(request, editor)).isEqualTo(404);
    assertThat(status(ask, editor)).isEqualTo(200);
    assertThat(status(ask, first)).as("their own").isEqualTo(404);
    assertThat(page(path, first)).doesNotContain("/ask/");
  }

  @Test
  void whereNobodySpeaksForItThereIsNobodyToAsk() throws Exception {
    OrganisationId listed = register(unique + " listed");
    String page = organisations.find(listed).orElseThrow().path();

    assertThat(page(page, asker)).doesNotContain("/ask/");
    assertThat(status("/ask/organisation/" + page.substring(15), asker)).isEqualTo(404);

    jdbc.sql(
            "insert into people.closing select unnest(array[:a::uuid, :b::uuid]), now(), now() + interval '1 day'")
        .param("a", first.toString())
        .param("b", second.toString())
        .update();
    assertThat(status(ask, asker)).as("all have closed their accounts").isEqualTo(404);
  }

  @Test
  void aHiddenOrganisationCannotBeAsked() throws Exception {
    jdbc.sql(
            "insert into people.hidden_page (id, organisation, since, why) values (gen_random_uuid(), :o, now(), 'x')")
        .param("o", id.value())
        .update();

    assertThat(status(ask, asker)).isEqualTo(404);
  }

  @Test
  void whenTwoEntriesBecomeOneItsPeopleAnswerWhatWasAskedOfEither() throws Exception {
    String request = ask();
    OrganisationId kept = register(unique + " kept");
    join(kept, first, "representative");
    jdbc.sql("update people.organisation set merged_into = :kept, merged_at = now() where id = :id")
        .param("kept", kept.value())
        .param("id", id.value())
        .update();

    assertThat(page("/account/requests", first)).contains(request);
    assertThat(page(request, first)).contains(unique + " kept");
    assertThat(status(request, second)).isEqualTo(404);
    assertThat(
            perform(post(ask).param("words", "Again the same but in other words"), asker)
                .getContentAsString())
        .contains(texts.text(Language.EN, "people.contact.refused.waiting"));
  }

  @Test
  void aRepresentativeStopsRequestsAndBlocksForTheOrganisation() throws Exception {
    String request = ask();
    perform(post(request + "/block"), first);
    assertThat(page(request, second))
        .contains(texts.text(Language.EN, "people.contact.blocked.text"));
    assertThat(page("/account/requests/settings", second)).contains(unique, "Asker Asante");
    choose(second);

    assertThat(page(path, members.join())).doesNotContain("/ask/");
    PersonId editor = members.join();
    join(id, editor, "editor");
    assertThat(page("/account/requests/settings", editor)).doesNotContain(unique);
    assertThat(choose(editor)).isEqualTo(404);
  }

  private int choose(PersonId who) throws Exception {
    return perform(
            post("/account/requests/settings")
                .param("kind", "organisation")
                .param("id", id.toString())
                .param("choice", "NO"),
            who)
        .getStatus();
  }

  private OrganisationId register(String name) {
    return organisations.register(new OrganisationDraft(name, OrganisationKind.NGO, "ML", "test"));
  }

  private void join(OrganisationId organisation, PersonId person, String role) {
    jdbc.sql(
            "insert into people.organisation_staff (organisation, person, role, since) values (:o, :p, :role, now())")
        .param("o", organisation.value())
        .param("p", person.value())
        .param("role", role)
        .update();
  }

  private String ask() throws Exception {
    return String.valueOf(
        perform(post(ask).param("words", "We would like to learn how you dig."), asker)
            .getRedirectedUrl());
  }

  private List<String> mails(String to) {
    return jdbc.sql("select subject || plain from platform.mail where recipient = :to")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private int status(String page, PersonId who) throws Exception {
    return perform(get(page), who).getStatus();
  }

  private String page(String page, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(page), who);
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
