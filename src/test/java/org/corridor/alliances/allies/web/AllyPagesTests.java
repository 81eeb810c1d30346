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
    List<String> pages =
        new ArrayList<>(
            List.of(
                "",
                "?q=min&sort=name&level=NATIONAL",
                "/calendar",
                "/commitments",
                "/brief",
                "/advisory"));
    pages.replaceAll(path -> base + path);
    pages.add(one);
    pages.add(base.replace("/allies", ""));
    return pages;
  }

  private List<String> forms() {
    return List.of(
        base + "/new",
        one + "/edit",
        base + "/calendar/new",
        base + "/commitments/new?ally=" + id(),
        base + "/advisory/members/new",
        base + "/advisory/meetings/new");
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
            post(one + "/note").param("note", "x"),
            get(base + "/calendar/new"),
            date(),
            get(base + "/commitments/new"),
            promise(),
            post(base + "/brief").param("title", "x"),
            post(base + "/advisory/mandate").param("words", "x"),
            post(base + "/advisory/members/new"),
            post(base + "/advisory/meetings/new"))) {
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
    MockHttpServletResponse gone =
        perform(ally(one + "/edit", "Ministry 4").param("base", "1"), lead);
    assertThat(gone.getStatus()).isEqualTo(409);
    assertThat(gone.getContentAsString()).contains("Somebody deleted this", "Ministry 4");
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

  private String id() {
    return one.substring(base.length() + 1);
  }

  private MockHttpServletRequestBuilder date() {
    return post(base + "/calendar/new")
        .param("title", "Elections <2099>")
        .param("kind", "ELECTIONS")
        .param("from", "2099-01-15")
        .param("month", "1")
        .param("level", "NATIONAL")
        .param("end", "ORIGIN")
        .param("allies", id())
        .param("source", "https://example.org/vote");
  }

  private MockHttpServletRequestBuilder promise() {
    return post(base + "/commitments/new")
        .param("ally", id())
        .param("side", "theirs")
        .param("words", "Vaccines <all>")
        .param("promised", "2026-01-02")
        .param("due", "2099-03-01")
        .param("state", "PROMISED")
        .param("evidence", "https://example.org/letter");
  }

  @Test
  void electionsBeforeAPromiseIsDueAreWarnedOfAndStandInTheCalendarProgram() throws Exception {
    perform(date(), member);
    perform(promise(), lead);
    for (String page : List.of(base + "/calendar", base + "/commitments", one)) {
      assertThat(text(page, observer))
          .contains(
              "“\u2068Elections &lt;2099&gt;\u2069” on 1 January 2099 comes before “\u2068Vaccines");
    }
    assertThat(text(base + "/calendar", observer))
        .contains("January 2099", "Ministry &lt;b&gt;", "href=\"https://example.org/vote\"");
    assertThat(
            perform(date().param("to", "2098-01-01").param("source", "javascript:alert(1)"), lead)
                .getStatus())
        .as("two sources sent, the first counts; it ends before it begins")
        .isEqualTo(422);
    String address =
        String.valueOf(
            mvc.perform(
                    post(base.replace("/allies", "/calendar"))
                        .with(members.as(member))
                        .with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("address"));
    String secret = address.substring(address.indexOf("/partnerships"));
    assertThat(mvc.perform(get(secret)).andReturn().getResponse().getContentAsString())
        .contains("UID:politics-", "20990101", "20990201");
  }

  @Test
  void whatBecameOfAPromiseIsSaidWithAReasonAndCounted() throws Exception {
    perform(promise(), lead);
    String promise =
        part(
            perform(get(base + "/commitments"), lead),
            "(?s).*\"([^\"]*/commitments/[^\"]*/edit)\".*");
    assertThat(text(base.replace("/allies", ""), observer)).contains("1 promise is open.");
    assertThat(perform(state(promise, "BROKEN", ""), lead).getContentAsString())
        .contains("why-error", "Vaccines &lt;all&gt;</textarea>");
    perform(state(promise, "BROKEN", "No <money>"), lead);
    assertThat(text(one, observer)).contains("Broken", "No &lt;money&gt;");
    assertThat(perform(state(promise, "KEPT", ""), member).getStatus()).isEqualTo(409);
    assertThat(text(base.replace("/allies", ""), observer))
        .contains("commitment broken", "commitment made with allies");
  }

  private MockHttpServletRequestBuilder state(String promise, String state, String why) {
    return post(promise)
        .param("ally", id())
        .param("side", "theirs")
        .param("words", "Vaccines <all>")
        .param("promised", "2026-01-02")
        .param("due", "2099-03-01")
        .param("state", state)
        .param("why", why)
        .param("base", "0");
  }

  @Test
  void theBriefIsWrittenTogetherKeepsToItsPageAndIsTakenAway() throws Exception {
    assertThat(perform(get(base + "/brief.pdf?language=en"), observer).getStatus()).isEqualTo(404);
    assertThat(perform(brief("0", "Vaccines", "first"), lead).getStatus()).isEqualTo(302);
    MockHttpServletResponse stale = perform(brief("0", "Vaccines", "second <b>"), member);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString())
        .contains("first", "second &lt;b&gt;</textarea>", "name=\"base-problem\" value=\"1\"");
    assertThat(perform(brief("1", "Vaccines", "second"), member).getStatus()).isEqualTo(302);
    assertThat(perform(brief("1", "", "a\n".repeat(9)), lead).getContentAsString())
        .contains("title-error", "problem-error", "takes 9 lines");
    assertThat(text(base + "/brief?language=en", observer)).contains("second");
    assertThat(perform(get(base + "/brief.pdf?language=en"), observer).getContentAsByteArray())
        .startsWith('%', 'P', 'D', 'F');
    assertThat(perform(get(base + "/brief.docx?language=en"), observer).getContentAsByteArray())
        .startsWith('P', 'K');
  }

  private MockHttpServletRequestBuilder brief(String version, String title, String problem) {
    return post(base + "/brief")
        .param("language", "en")
        .param("title", title)
        .param("problem", problem)
        .param("base-title", version)
        .param("base-problem", version)
        .param("base-figures", version)
        .param("figures", "alliances.allies.figure.stand-undecided");
  }

  @Test
  void theAdvisoryGroupHasAMandateMembersAndMeetings() throws Exception {
    String advisory = base + "/advisory";
    perform(post(advisory + "/mandate").param("words", "Advises <twice>").param("base", "0"), lead);
    assertThat(
            perform(post(advisory + "/mandate").param("words", "Else").param("base", "0"), member)
                .getStatus())
        .isEqualTo(409);
    perform(
        post(advisory + "/members/new").param("ally", id()).param("since", "2026-01-01"), member);
    assertThat(
            perform(
                    post(advisory + "/members/new")
                        .param("since", "2026-01-01")
                        .param("until", "2025-01-01"),
                    member)
                .getContentAsString())
        .contains("institution-error", "until-error");
    perform(
        post(advisory + "/meetings/new")
            .param("on", "2026-02-03")
            .param("agenda", "Budget <x>")
            .param("advice", "Train first"),
        lead);
    assertThat(text(advisory, observer))
        .contains(
            "Advises &lt;twice&gt;",
            "Ministry &lt;b&gt; – Deputy minister",
            "Budget &lt;x&gt;",
            "Advice without an answer yet")
        .doesNotContain("/edit");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    List<String> all = new ArrayList<>(pages());
    all.addAll(forms());
    for (String page : all) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), lead);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      String read = answer.getContentAsString(StandardCharsets.UTF_8);
      assertThat(read.replaceAll("value=\"[^\"]*\"|id=\"[^\"]*\"", ""))
          .as(page)
          .doesNotContain("alliances.allies", "alliances.partnership");
    }
  }

  /** The part of an answer that the pattern holds in its group. */
  private static String part(MockHttpServletResponse answer, String pattern) throws Exception {
    String all = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(all).matches(pattern);
    return all.replaceAll(pattern, "$1");
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
