package org.corridor.capacities.missions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.capacities.missions.domain.MissionLater;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two plan a mission, agree to the same version, and report. */
@CorridorTest
class MissionPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SpokenFor organisations;
  @Autowired Organisations register;
  @Autowired MissionLater later;
  @Autowired JdbcClient jdbc;

  private PersonId host;
  private PersonId expert;
  private String expertMail = "";
  private OrganisationId hospital;
  private String path = "";

  @BeforeEach
  void aMission() {
    host = members.join();
    expertMail = UUID.randomUUID() + "@example.org";
    expert = members.join(expertMail, "Grace");
    hospital = organisations.by(host);
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into capacities.mission (id, ask, need, organisation, title, written, kind, state,
              expert, expert_name, expert_reach, host, host_name, host_reach, created_at, changed_at)
            values (:id, gen_random_uuid(), gen_random_uuid(), :organisation, 'Care <b>', 'es',
              'TRAINING', 'PLANNING', :expert, 'Grace', 'g@example.org', :host, 'Pilar', 'phone',
              now(), now())
            """)
        .param("id", id)
        .param("organisation", hospital.value())
        .param("expert", expert.value())
        .param("host", host.value())
        .update();
    path = "/missions/" + id;
  }

  private MockHttpServletRequestBuilder terms(String base, String tasks) {
    return post(path + "/terms")
        .param("base", base)
        .param("kind", "TRAINING")
        .param("purpose", "Fewer deaths")
        .param("tasks", tasks)
        .param("place", "Loja")
        .param("from", "2026-03-01")
        .param("until", "2026-03-12")
        .param("costs[0].what", "Viaje")
        .param("costs[0].payer", "Municipio")
        .param("costs[0].amount", "1,200.50")
        .param("costs[0].currency", "usd")
        .param("stipend", "300 USD");
  }

  private void agreed() throws Exception {
    perform(terms("0", "Teach <i>"), host);
    perform(post(path + "/agree").param("base", "1"), expert);
  }

  @Test
  void onlyTheTwoGetInAndNothingBindsBeforeBothAgreeToTheSame() throws Exception {
    assertThat(perform(get(path), members.join()).getStatus()).isEqualTo(404);
    assertThat(perform(terms("0", "x"), members.join()).getStatus()).isEqualTo(404);
    assertThat(text(path + "/terms", host)).contains("Quienes se forman");
    perform(terms("0", "Teach <i>"), host);
    assertThat(text(path, expert)).contains("Teach &lt;i&gt;", "Version 1", "not agreed yet");
    assertThat(
            perform(post(path + "/report").param("days", "3").param("went", "x"), expert)
                .getStatus())
        .isEqualTo(409);
    perform(terms("1", "Teach more"), expert);
    MockHttpServletResponse slow = perform(terms("1", "Teach less"), host);
    assertThat(slow.getStatus()).isEqualTo(409);
    assertThat(slow.getContentAsString()).contains("Teach less", "Teach more");
    assertThat(perform(post(path + "/agree").param("base", "1"), host).getStatus()).isEqualTo(409);
    assertThat(text(path, host)).doesNotContain("both have agreed");
    perform(post(path + "/agree").param("base", "2"), host);
    assertThat(text(path, host)).contains("both have agreed", "USD", "1,200.50");
    assertThat(text(path + "/calendar.ics", expert))
        .contains("DTSTART;VALUE=DATE:20260301", "DTEND;VALUE=DATE:20260313")
        .doesNotContain("Grace", "Pilar");
  }

  @Test
  void itIsPreparedLeavesMaterialAndBothReport() throws Exception {
    agreed();
    perform(
        post(path + "/steps")
            .param("stepKind", "ACCREDITATION")
            .param("stepAuthority", "Ministerio <s>")
            .param("stepState", "APPLIED")
            .param("stepDue", "2026-02-01"),
        host);
    assertThat(text(path, expert)).contains("Ministerio &lt;s&gt;", "applied for");
    assertThat(perform(post(path + "/steps").param("stepKind", "OTHER"), host).getStatus())
        .isEqualTo(422);
    String title = "Manual " + UUID.randomUUID();
    assertThat(
            perform(
                    post(path + "/materials")
                        .param("materialTitle", title)
                        .param("materialLanguage", "ES")
                        .param("materialUrl", "javascript:alert(1)")
                        .param("shared", "1"),
                    expert)
                .getStatus())
        .isEqualTo(422);
    perform(
        post(path + "/materials")
            .param("materialTitle", title)
            .param("materialLanguage", "ES")
            .param("materialUrl", "https://example.org/manual")
            .param("shared", "1"),
        expert);
    assertThat(visitor("/missions/library?language=ES")).contains(title);
    assertThat(visitor("/missions/library?language=AR")).doesNotContain(title);

    perform(report("9", "14"), host);
    assertThat(text(path, expert)).contains("Well &lt;u&gt;");
    perform(report("10", "15"), expert);
    assertThat(text(path, host)).contains("Done, both have reported");
    assertThat(visitor("/missions/figures")).contains("People trained");
    later.now();
    later.now();
    assertThat(mails()).filteredOn(text -> text.contains(path + "#later")).hasSize(1);
    perform(post(path + "/later").param("months", "6").param("later", "Still used"), expert);
    assertThat(text(path, host)).contains("Still used", "after 6 months");
  }

  private MockHttpServletRequestBuilder report(String days, String women) {
    return post(path + "/report")
        .param("days", days)
        .param("went", "Well <u>")
        .param("women-ADULTS", women);
  }

  @Test
  void twoInstitutionsPlanTogether() throws Exception {
    PersonId partner = members.join();
    OrganisationId clinic = organisations.by(partner);
    String slug = register.find(clinic).orElseThrow().slug();
    MockHttpServletRequestBuilder begin =
        post(path + "/collaboration")
            .param("partner", "/organisations/" + slug)
            .param("title", "Hospital to hospital")
            .param("plan", "In two years <b>")
            .param("roomUrl", "https://example.org/partnerships/1");
    String plan = String.valueOf(perform(begin, host).getRedirectedUrl());
    assertThat(plan).startsWith("/missions/collaborations/");
    assertThat(text(plan, partner)).contains("In two years &lt;b&gt;").doesNotContain("Grace");
    assertThat(perform(get(plan), members.join()).getStatus()).isEqualTo(404);
    perform(post(plan).param("agree", "1").param("base", "1"), partner);
    assertThat(text(plan, host)).contains("Both institutions have agreed");
    assertThat(perform(post(plan).param("agree", "1").param("base", "0"), partner).getStatus())
        .isEqualTo(409);
    perform(post(plan).param("title", "T").param("plan", "Other").param("base", "1"), host);
    assertThat(text(plan, partner)).contains("Not both institutions");
    assertThat(
            perform(
                    post(path + "/collaboration")
                        .param("partner", "/organisations/none")
                        .param("title", "T")
                        .param("plan", "P"),
                    host)
                .getStatus())
        .isEqualTo(422);
  }

  @Test
  void whatIsCancelledIsOver() throws Exception {
    agreed();
    perform(post(path + "/cancel"), expert);
    assertThat(text(path, host)).contains("Cancelled");
    assertThat(perform(terms("1", "x"), host).getStatus()).isEqualTo(409);
    assertThat(perform(report("1", ""), host).getStatus()).isEqualTo(409);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    agreed();
    perform(report("9", "14"), host);
    for (String page :
        List.of(
            "/missions",
            path,
            path + "/terms",
            path + "/collaboration",
            "/missions/library",
            "/missions/figures",
            path + "/calendar.ics")) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), host);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain("capacities.missions.", "capacities.needs.", "capacities.asks.");
    }
  }

  private List<String> mails() {
    return jdbc.sql("select plain from platform.mail where recipient = :mail")
        .param("mail", expertMail)
        .query(String.class)
        .list();
  }

  private String visitor(String page) throws Exception {
    return mvc.perform(get(page))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String text(String page, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(page), who);
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
