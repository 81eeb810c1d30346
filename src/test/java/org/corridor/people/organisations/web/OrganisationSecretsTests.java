package org.corridor.people.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Random organisations with random people, invitations, claims, merges and hidden pages: whatever a
 * stranger opens, nothing shows that is not for strangers.
 */
@CorridorTest
class OrganisationSecretsTests {

  private static final int ORGANISATIONS = 6;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;

  private final List<String> secrets = new ArrayList<>();
  private final Map<OrganisationId, String> shown = new HashMap<>();
  private final List<String> paths = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whatAStrangerCannotSeeNeverShows(long seed) throws Exception {
    Random random = new Random(seed);
    String common = word();
    List<OrganisationId> ids = new ArrayList<>();
    for (int i = 0; i < ORGANISATIONS; i++) {
      ids.add(make(random, common));
    }
    if (random.nextBoolean()) {
      shown.remove(ids.get(1));
      jdbc.sql("update people.organisation set merged_into = :k where id = :d")
          .param("k", ids.get(0).value())
          .param("d", ids.get(1).value())
          .update();
    }
    PersonId memberOfNone = members.join();

    StringBuilder seen = new StringBuilder();
    for (RequestPostProcessor who :
        List.<RequestPostProcessor>of(request -> request, members.as(memberOfNone))) {
      for (String path : paths) {
        for (String page : List.of("", "/edit", "/staff", "/leave", "/claim", "/verification")) {
          seen.append(body(path + page, who));
        }
      }
      for (String page :
          List.of(
              "/account/organisations",
              "/stewards",
              "/stewards/acts",
              "/stewards/duplicates",
              "/stewards/hidden",
              "/stewards/people",
              "/organisations/new",
              "/projects")) {
        seen.append(body(page, who));
      }
    }

    for (String secret : secrets) {
      assertThat(seen).as("seed " + seed).doesNotContain(secret);
    }
    for (String word : shown.values()) {
      assertThat(seen).as("so that this test can fail").contains(word);
    }
  }

  private OrganisationId make(Random random, String common) {
    String name = word();
    String about = word();
    OrganisationId id =
        organisations.register(
            new OrganisationDraft(common + " " + name, OrganisationKind.NGO, "GH", "test"));
    paths.add(organisations.find(id).orElseThrow().path());
    jdbc.sql(
            "update people.organisation set content = jsonb_build_object('about', :about::text), slug = :slug where id = :id")
        .param("about", about)
        .param("slug", UUID.randomUUID().toString())
        .param("id", id.value())
        .update();
    paths.set(paths.size() - 1, organisations.find(id).orElseThrow().path());
    for (String role : List.of("representative", "editor", "member")) {
      if (random.nextBoolean()) {
        staff(id, role);
      }
    }
    if (random.nextBoolean()) {
      invite(id);
    }
    if (random.nextBoolean()) {
      ask(id);
    }
    boolean hidden = random.nextInt(3) == 0;
    if (hidden) {
      hide(id);
    }
    if (hidden) {
      secrets.addAll(List.of(name, about));
    } else {
      shown.put(id, about);
    }
    return id;
  }

  private void staff(OrganisationId id, String role) {
    String name = word();
    PersonId person = members.join(word() + "@example.org", name);
    secrets.addAll(List.of(name, person.toString()));
    jdbc.sql(
            "insert into people.organisation_staff (organisation, person, role, since) values (:o, :p, :r, now())")
        .param("o", id.value())
        .param("p", person.value())
        .param("r", role)
        .update();
  }

  private void invite(OrganisationId id) {
    String email = word();
    secrets.add(email);
    jdbc.sql(
            "insert into people.organisation_invitation (link, organisation, email, role, expires_at) values (:l, :o, :e, 'member', :x)")
        .param("l", word().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .param("o", id.value())
        .param("e", email + "@example.org")
        .param("x", Timestamp.from(Instant.now().plusSeconds(3600)))
        .update();
  }

  private void ask(OrganisationId id) {
    String who = word();
    String proof = word();
    secrets.addAll(List.of(who, proof));
    jdbc.sql(
            "insert into people.organisation_request (id, organisation, person, kind, who, proof, asked_at) values (gen_random_uuid(), :o, :p, 'claim', :w, :f, now())")
        .param("o", id.value())
        .param("p", members.join().value())
        .param("w", who)
        .param("f", proof)
        .update();
  }

  private void hide(OrganisationId id) {
    String why = word();
    secrets.add(why);
    jdbc.sql(
            "insert into people.hidden_page (id, organisation, since, why) values (gen_random_uuid(), :o, now(), :w)")
        .param("o", id.value())
        .param("w", why)
        .update();
  }

  private String body(String path, RequestPostProcessor who) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(path).with(who)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isLessThan(500);
    return answer.getContentAsString() + answer.getRedirectedUrl();
  }

  /** A word that nothing else holds. */
  private static String word() {
    return "zq" + UUID.randomUUID().toString().replace("-", "");
  }
}
