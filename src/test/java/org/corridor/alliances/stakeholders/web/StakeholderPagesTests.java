package org.corridor.alliances.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
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

/** The pages of stakeholders, as everybody who may and may not. */
@CorridorTest
class StakeholderPagesTests {

  private static final String CANARY = "zq-canary-note";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired StakeholderRoom room;

  private PersonId lead;
  private PersonId member;
  private PersonId observer;
  private String base = "";
  private String one = "";
  private String approach = "";

  @BeforeEach
  void aPartnershipWithAStakeholder() throws Exception {
    PartnershipId id = room.open();
    lead = members.join();
    member = members.join();
    observer = members.join();
    room.seat(id, SeatRole.COORDINATOR, lead, "Awa");
    room.seat(id, SeatRole.MEMBER, member, "Grace");
    room.seat(id, SeatRole.OBSERVER, observer, "Pilar");
    base = id.path() + "/stakeholders";
    String path = perform(full("=Vets <b>"), lead).getRedirectedUrl();
    one = path == null ? "" : path;
    approach = one.replace("/stakeholders/", "/approach/");
  }

  private MockHttpServletRequestBuilder full(String name) {
    return post(base + "/new")
        .param("name", name)
        .param("kind", "LOCAL_GOVERNMENT")
        .param("end", "ORIGIN")
        .param("place", "Tamale")
        .param("bring", "Vaccines")
        .param("engaged", "NEUTRAL")
        .param("wanted", "LEADING");
  }

  private List<String> pages() {
    return List.of(
        base,
        base + ".csv",
        base + "/grid",
        base + "/grid?view=mine",
        base + "/grid?view=common",
        base + "/grid.svg",
        base + "/grid.csv",
        base + "/suggestions",
        base + "/suggestions?theme=rights",
        one,
        approach.replaceAll("/[^/]*$", ""),
        approach,
        approach + "/letter",
        approach + "/letter.docx",
        base.replace("/stakeholders", ""));
  }

  @Test
  void onlyThoseWithASeatGetInAndObserversWriteNothing() throws Exception {
    for (String page : pages()) {
      assertThat(mvc.perform(get(page)).andReturn().getResponse().getRedirectedUrl())
          .as(page)
          .startsWith("/sign-in");
      assertThat(perform(get(page), members.join()).getStatus()).as(page).isEqualTo(404);
      for (PersonId who : List.of(lead, member, observer)) {
        assertThat(perform(get(page), who).getStatus()).as(page).isEqualTo(200);
      }
    }
    for (MockHttpServletRequestBuilder deed :
        List.of(
            get(base + "/new"),
            full("x"),
            get(one + "/edit"),
            post(one + "/edit"),
            post(one + "/delete"),
            post(one + "/score"),
            post(one + "/place"),
            post(one + "/note").param("note", "x"),
            post(one + "/position"),
            post(base + "/compare").param("round", "1"),
            post(approach),
            post(approach + "/contacts"),
            post(approach + "/obligations"),
            post(approach + "/letter").param("words", "x"))) {
      assertThat(perform(deed, observer).getStatus()).isEqualTo(403);
    }
    assertThat(perform(post(base + "/compare").param("round", "1"), member).getStatus())
        .isEqualTo(403);
  }

  @Test
  void scoresAndNotesOfOthersAreOnNoPageAndInNoFile() throws Exception {
    perform(
        post(one + "/score")
            .param("interest", "71.3")
            .param("influence", "83.7")
            .param("support", "-47.9"),
        member);
    perform(post(one + "/note").param("note", CANARY), member);
    for (PersonId who : List.of(lead, observer)) {
      for (String page : pages()) {
        String text = perform(get(page), who).getContentAsString(StandardCharsets.ISO_8859_1);
        assertThat(text).as(page).doesNotContain("71.3", "28.7%", "83.7", "47.9", CANARY);
      }
    }
    assertThat(text(one, member)).contains("71.3", "83.7", "-47.9", CANARY);
    assertThat(text(base + "/grid.csv?view=mine", member)).contains("71.3");
    byte[] empty = perform(get(base + "/grid.png?view=common"), member).getContentAsByteArray();
    assertThat(perform(get(base + "/grid.png?view=common"), lead).getContentAsByteArray())
        .as("nothing of what another scored is drawn")
        .isEqualTo(empty)
        .startsWith(0x89, 'P', 'N', 'G');

    perform(post(base + "/compare").param("round", "1"), lead);
    assertThat(text(one, observer)).contains("71.3", "83.7").doesNotContain(CANARY);
    assertThat(text(base + "/grid", observer))
        .contains("71.3%")
        .doesNotContain("<form method=\"post\" action=\"" + one);
    perform(post(one + "/score").param("interest", "11.1").param("influence", "22.2"), member);
    assertThat(text(one, lead)).contains("71.3").doesNotContain("11.1", "22.2");
  }

  @Test
  void theRegisterFindsSortsKeepsTypedThingsAndTakesDeletionBack() throws Exception {
    assertThat(text(base + "?q=vets&category=AUTHORITIES&end=ORIGIN&sort=name", member))
        .contains("=Vets &lt;b&gt;");
    assertThat(text(base + "?q=nothing", member)).doesNotContain("=Vets");
    assertThat(text(base + ".csv", observer)).contains("\"'=Vets <b>\"");
    MockHttpServletResponse wrong =
        perform(post(base + "/new").param("bring", "kept <i>").param("organisation", "/x/y"), lead);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("name-error", "kind-error", "organisation-error", "kept &lt;i&gt;");
    MockHttpServletRequestBuilder edit =
        post(one + "/edit")
            .param("name", "Vets 2")
            .param("kind", "NGO")
            .param("end", "RESIDENCE")
            .param("engaged", "NEUTRAL")
            .param("wanted", "LEADING")
            .param("base", "0");
    assertThat(perform(edit, lead).getRedirectedUrl()).isEqualTo(one);
    MockHttpServletResponse stale =
        perform(
            post(one + "/edit")
                .param("name", "Vets 3")
                .param("kind", "NGO")
                .param("end", "RESIDENCE")
                .param("engaged", "NEUTRAL")
                .param("wanted", "LEADING")
                .param("base", "0"),
            member);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("value=\"Vets 3\"", "Vets 2");
    perform(post(one + "/delete"), member);
    assertThat(perform(get(one), lead).getStatus()).isEqualTo(404);
    assertThat(text(base, lead)).contains(one + "/restore");
    perform(post(one + "/restore"), lead);
    assertThat(text(base, lead)).contains("href=\"" + one);
  }

  @Test
  void aPlanContactsAndObligationsAreKeptAndDueOnesShown() throws Exception {
    MockHttpServletRequestBuilder plan =
        post(approach)
            .param("asked", "Two rounds")
            .param("form", "FORMAL")
            .param("document", "MEMORANDUM")
            .param("next", "2020-01-02")
            .param("base", "0");
    assertThat(perform(plan, member).getRedirectedUrl()).isEqualTo(approach);
    assertThat(text(approach.replaceAll("/[^/]*$", ""), observer))
        .contains("2 January 2020", "Overdue", "Memorandum");
    assertThat(perform(post(approach).param("asked", "Mine").param("base", "0"), lead).getStatus())
        .isEqualTo(409);
    assertThat(
            perform(post(approach).param("next", "soon").param("form", "FORMAL"), lead)
                .getContentAsString())
        .contains("next-error", "document-error", "value=\"soon\"");
    perform(
        post(approach + "/contacts")
            .param("on", "2026-01-05")
            .param("way", "CALL")
            .param("happened", "Rang <them>"),
        member);
    perform(
        post(approach + "/obligations")
            .param("side", "ours")
            .param("what", "Train staff")
            .param("due", "2020-05-05"),
        member);
    String page = text(approach, observer);
    assertThat(page).contains("Rang &lt;them&gt;", "We owe", "Train staff", "Overdue");
    String owed =
        text(approach, lead)
            .replaceAll("(?s).*(" + approach + "/obligations/[0-9a-f-]{36}).*", "$1");
    perform(post(owed).param("kept", "KEPT"), lead);
    assertThat(text(approach, observer))
        .contains("Kept")
        .doesNotContain("Overdue</b></p>\n        <p class=\"pre\"");
    assertThat(text(approach + "/letter", lead)).contains("Two rounds", "Ghana");
    perform(
        post(approach + "/letter")
            .param("language", "en")
            .param("base", "0")
            .param("words", "Our own words"),
        lead);
    assertThat(text(approach + "/letter?language=en", observer)).contains("Our own words");
    assertThat(
            perform(
                    post(approach + "/letter")
                        .param("language", "en")
                        .param("base", "0")
                        .param("words", "Others"),
                    member)
                .getStatus())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    perform(post(one + "/score").param("interest", "71").param("influence", "83"), lead);
    perform(post(base + "/compare").param("round", "1"), lead);
    perform(
        post(one + "/position")
            .param("common-interest", "60")
            .param("common-influence", "70")
            .param("reason", "known")
            .param("base", "0"),
        lead);
    for (String page : pages()) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), lead);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain(">alliances.", "alliances.stakeholders");
    }
    assertThat(perform(get(base + "/new").locale(language.locale()), lead).getContentAsString())
        .doesNotContain("alliances.stakeholders");
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
