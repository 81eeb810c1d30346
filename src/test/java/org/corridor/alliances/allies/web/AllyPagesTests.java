package org.corridor.alliances.allies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of allies, as everybody who may and may not. */
@CorridorTest
class AllyPagesTests {

  private static final String CANARY = "zq-canary-note";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired StakeholderRoom room;

  private PersonId lead;
  private PersonId member;
  private PersonId observer;
  private String base = "";
  private String one = "";

  @BeforeEach
  void aPartnershipWithAnAlly() throws Exception {
    PartnershipId id = room.open();
    lead = members.join();
    member = members.join();
    observer = members.join();
    room.seat(id, SeatRole.COORDINATOR, lead, "Awa");
    room.seat(id, SeatRole.MEMBER, member, "Grace");
    room.seat(id, SeatRole.OBSERVER, observer, "Pilar");
    base = id.path() + "/allies";
    one = made(ally(base + "/new", "Ministry <b>"), lead);
  }

  private static MockHttpServletRequestBuilder ally(String path, String institution) {
    return post(path)
        .param("institution", institution)
        .param("office", "Deputy minister")
        .param("end", "ORIGIN")
        .param("place", "Accra")
        .param("level", "NATIONAL")
        .param("decides", "BUDGET", "POLICY")
        .param("stand", "UNDECIDED")
        .param("wanted", "ACTS")
        .param("channel", "EVENT")
        .param("next", "Ask for a date")
        .param("on", "2020-03-04");
  }

  private List<String> pages() {
    List<String> pages = new ArrayList<>(List.of("", "?q=min&sort=name&level=NATIONAL"));
    pages.replaceAll(path -> base + path);
    pages.add(one);
    pages.add(base.replace("/allies", ""));
    return pages;
  }

  private List<String> forms() {
    return List.of(base + "/new", one + "/edit");
  }

  @Test
  void onlyThoseWithASeatGetInAndObserversWriteNothing() throws Exception {
    PersonId stranger = members.join();
    for (String page : pages()) {
      assertThat(mvc.perform(get(page)).andReturn().getResponse().getRedirectedUrl())
          .as(page)
          .startsWith("/sign-in");
      assertThat(perform(get(page), stranger).getStatus()).as(page).isEqualTo(404);
      for (PersonId who : List.of(lead, member, observer)) {
        assertThat(perform(get(page), who).getStatus()).as(page).isEqualTo(200);
      }
      assertThat(text(page, observer)).doesNotContain("method=\"post\" action=\"" + base);
    }
    for (MockHttpServletRequestBuilder deed :
        List.of(
            get(base + "/new"),
            ally(base + "/new", "x"),
            get(one + "/edit"),
            ally(one + "/edit", "x"),
            post(one + "/delete"),
            post(one + "/restore"),
            post(one + "/contacts"),
            post(one + "/note").param("note", "x"))) {
      assertThat(perform(deed, observer).getStatus()).isEqualTo(403);
    }
    assertThat(perform(post(one + "/delete"), stranger).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsOfAnotherRoomIsNotThere() throws Exception {
    PartnershipId elsewhere = room.open();
    room.seat(elsewhere, SeatRole.COORDINATOR, lead, "Awa");
    String there = elsewhere.path() + "/allies" + one.substring(base.length());
    for (MockHttpServletRequestBuilder deed :
        List.of(
            get(there),
            get(there + "/edit"),
            post(there + "/delete"),
            post(there + "/restore"),
            post(there + "/note").param("note", "x"),
            get(base + "/no-id"))) {
      assertThat(perform(deed, lead).getStatus()).isEqualTo(404);
    }
    assertThat(text(one, lead)).contains("Ministry &lt;b&gt;");
  }

  @Test
  void theRegisterFindsWarnsKeepsTypedThingsAndTakesDeletionBack() throws Exception {
    assertThat(text(base + "?q=MINISTRY&end=ORIGIN&sort=stand", member))
        .contains("Ministry &lt;b&gt;", "4 March 2020", "Overdue", "1 ally");
    assertThat(text(base + "?q=nothing", member)).contains("0 allies");
    assertThat(text(base.replace("/allies", ""), observer))
        .contains("1 ally. 1 step is overdue.", "ally to be persuaded");
    MockHttpServletResponse wrong =
        perform(
            post(base + "/new")
                .param("matter", "kept <i>")
                .param("on", "soon")
                .param("wanted", "UNKNOWN")
                .param("responsible", "00000000-0000-0000-0000-000000000000"),
            lead);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "institution-error",
            "decides-error",
            "on-error",
            "wanted-error",
            "responsible-error",
            "kept &lt;i&gt;",
            "value=\"soon\"");
    assertThat(
            perform(ally(one + "/edit", "Ministry 2").param("base", "0"), lead).getRedirectedUrl())
        .isEqualTo(one);
    MockHttpServletResponse stale =
        perform(ally(one + "/edit", "Ministry 3").param("base", "0"), member);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString())
        .contains("value=\"Ministry 3\"", "<bdi>Ministry 2</bdi>", "name=\"base\" value=\"1\"");
    assertThat(text(base.replace("/allies", ""), lead)).contains("was about to change something");
    perform(post(one + "/delete"), member);
    assertThat(perform(get(one), lead).getStatus()).isEqualTo(404);
    assertThat(text(base, lead)).contains(one + "/restore");
    perform(post(one + "/restore"), lead);
    assertThat(text(base, lead)).contains("href=\"" + one);
  }

  @Test
  void contactsStayAndAreCorrectedAndNotesAreTheWritersAlone() throws Exception {
    perform(contact("Said <yes>").param("id", "9f0dd4d3-3f4c-4d8e-9d53-000000000001"), member);
    perform(contact("Said <yes>").param("id", "9f0dd4d3-3f4c-4d8e-9d53-000000000001"), member);
    String page = text(one, observer);
    assertThat(page.split("Said &lt;yes&gt;", -1)).hasSize(2);
    assertThat(text(one + "?correct=9f0dd4d3-3f4c-4d8e-9d53-000000000001", lead))
        .contains("name=\"corrects\" value=\"9f0dd4d3-3f4c-4d8e-9d53-000000000001\"");
    perform(
        contact("Said perhaps").param("corrects", "9f0dd4d3-3f4c-4d8e-9d53-000000000001"), lead);
    assertThat(text(one, observer)).contains("Said &lt;yes&gt;", "Corrected since", "Said perhaps");
    assertThat(
            perform(post(one + "/contacts").param("talked", "2999-01-01").param("words", ""), lead)
                .getContentAsString())
        .contains("talked-error", "way-error", "words-error");

    perform(post(one + "/note").param("note", CANARY), member);
    for (PersonId who : List.of(lead, observer)) {
      for (String each : pages()) {
        assertThat(text(each, who)).as(each).doesNotContain(CANARY);
      }
    }
    assertThat(text(one, member)).contains(CANARY);
  }

  private MockHttpServletRequestBuilder contact(String words) {
    return post(one + "/contacts")
        .param("talked", "2026-01-05")
        .param("way", "COMMITTEE")
        .param("words", words);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    List<String> all = new ArrayList<>(pages());
    all.addAll(forms());
    for (String page : all) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), lead);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain("alliances.allies", "alliances.partnership");
    }
  }

  private String made(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    String path = perform(request, who).getRedirectedUrl();
    assertThat(path).isNotNull();
    return path == null ? "" : path;
  }

  private String text(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
