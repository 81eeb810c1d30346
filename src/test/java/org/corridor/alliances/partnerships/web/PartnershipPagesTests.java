package org.corridor.alliances.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.partnerships.SharedTexts;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
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

/** A partnership from its opening to a withdrawal, as each of those sees it who may and may not. */
@CorridorTest
class PartnershipPagesTests {

  private static final Pattern LINK = Pattern.compile("/partnerships/join/([A-Za-z0-9_-]+)");
  private static final Pattern PARTNER = Pattern.compile("name=\"partner\" value=\"([^\"]+)\"");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Seats seats;
  @Autowired SharedTexts texts;
  @Autowired List<PersonalDataHolder> holders;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private PersonId awa = new PersonId(UUID.randomUUID());
  private PersonId grace = new PersonId(UUID.randomUUID());
  private PersonId pilar = new PersonId(UUID.randomUUID());
  private String path = "";

  @BeforeEach
  void twoPartnersAndAnObserver() throws Exception {
    awa = members.join("awa-" + unique + "@example.org", "Awa Secret" + unique);
    grace = members.join("grace-" + unique + "@example.org", "Grace Secret" + unique);
    pilar = members.join("pilar-" + unique + "@example.org", "Pilar Secret" + unique);
    String opened =
        send(
                awa,
                post("/partnerships/new")
                    .param("title", "Poultry <" + unique + ">")
                    .param("written", "EN")
                    .param("origin", "GH")
                    .param("residence", "NL")
                    .param("name", "Friends " + unique)
                    .param("country", "NL")
                    .param("end", "RESIDENCE")
                    .param("called", "Awa"))
            .getRedirectedUrl();
    path = String.valueOf(opened).replaceFirst("/partners$", "");
    String added =
        send(
                awa,
                post(path + "/partners/add")
                    .param("name", "Keepers " + unique)
                    .param("country", "GH")
                    .param("end", "ORIGIN"))
            .getRedirectedUrl();
    assertThat(added).isEqualTo(path + "/partners");
    join(grace, "Grace", Map.of("partner", partner(1), "role", "SPEAKER"));
    join(pilar, "Pilar", Map.of("role", "OBSERVER"));
  }

  private String partner(int number) throws Exception {
    Matcher ids = PARTNER.matcher(page(path + "/partners", awa));
    for (int i = 0; i <= number; i++) {
      assertThat(ids.find()).isTrue();
    }
    return ids.group(1);
  }

  private String link(Map<String, String> invitation) throws Exception {
    MockHttpServletRequestBuilder request = post(path + "/invite");
    invitation.forEach(request::param);
    Matcher link = LINK.matcher(send(awa, request).getContentAsString());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private void join(PersonId person, String called, Map<String, String> invitation)
      throws Exception {
    String link = link(invitation);
    assertThat(send(person, post(link).param("called", called)).getRedirectedUrl()).isEqualTo(path);
    assertThat(send(person, post(link).param("called", called)).getStatus()).isEqualTo(410);
  }

  @Test
  void whoHasASeatReadsWhatHappenedAndNobodyElseFindsIt() throws Exception {
    for (PersonId one : List.of(awa, grace, pilar)) {
      assertThat(page(path, one))
          .contains("&lt;" + unique + "&gt;", "Grace (Keepers " + unique + ") took a seat.")
          .doesNotContain("Secret" + unique);
    }
    for (String one : List.of(path, path + "/partners", path + "/leave", path + "/edit")) {
      assertThat(send(stranger(), get(one)).getStatus()).as(one).isEqualTo(404);
      assertThat(mvc.perform(get(one)).andReturn().getResponse().getRedirectedUrl())
          .as(one)
          .contains("/sign-in");
    }
    assertThat(send(awa, get("/partnerships/no-such-thing")).getStatus()).isEqualTo(404);
  }

  @Test
  void onlyTheCoordinatorChangesWhatItIsAboutAndWhoIsInIt() throws Exception {
    for (PersonId one : List.of(grace, pilar)) {
      assertThat(send(one, get(path + "/edit")).getStatus()).isEqualTo(403);
      assertThat(
              send(
                      one,
                      post(path + "/partners/add")
                          .param("name", "X")
                          .param("country", "NL")
                          .param("end", "ORIGIN"))
                  .getStatus())
          .isEqualTo(403);
      assertThat(send(one, post(path + "/invite").param("role", "OBSERVER")).getStatus())
          .isEqualTo(403);
    }
    assertThat(send(stranger(), post(path + "/invite").param("role", "OBSERVER")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void mistakesAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong =
        send(
            awa,
            post("/partnerships/new")
                .param("title", "Typed " + unique)
                .param("origin", "NL")
                .param("residence", "NL")
                .param("design", "http://example.org/x"));

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Typed " + unique, "href=\"#residence\"", "href=\"#design\"", "href=\"#name\"");
  }

  @Test
  void whatTwoWriteAtOnceIsKeptAndBothAreTold() throws Exception {
    PartnershipId id = PartnershipId.of(path.substring("/partnerships/".length())).orElseThrow();
    Seat first = seat(id, awa);
    Seat second = seat(id, grace);
    String what = "alliances.partnership.title";

    texts.save(first, "test", what, path, Language.EN, "Words of Awa", 0);
    SharedTexts.Saved late =
        texts.save(second, "test", what, path, Language.FR, "Mots de Grace", 0);

    assertThat(late).isInstanceOf(SharedTexts.SetAside.class);
    assertThat(texts.read(id, "test").words()).isEqualTo("Words of Awa");
    assertThat(texts.history(id, "test"))
        .extracting(SharedTexts.Version::words)
        .containsExactlyInAnyOrder("Words of Awa", "Mots de Grace");
    assertThat(page(path, awa)).contains("also wrote on");
    assertThat(page(path, grace)).contains("saved “Name of the partnership” before you");
    assertThat(page(path, pilar)).doesNotContain("also wrote on", "before you");
    assertThat(texts.save(second, "test", what, path, Language.FR, "Mots de Grace", 0))
        .isEqualTo(late);
    assertThat(texts.save(second, "test", what, path, Language.EN, "Both", 1))
        .isInstanceOf(SharedTexts.Kept.class);
  }

  private Seat seat(PartnershipId id, PersonId person) {
    return seats.of(person).stream()
        .filter(seat -> seat.partnership().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPartnerThatWithdrawsReadsNoMoreAndTheTrailSaysSo() throws Exception {
    assertThat(
            send(grace, post(path + "/withdraw").param("reason", "No time <left>"))
                .getRedirectedUrl())
        .isEqualTo("/partnerships");

    assertThat(send(grace, get(path)).getStatus()).isEqualTo(404);
    assertThat(page(path, awa))
        .contains("Keepers " + unique + " has withdrawn from the partnership", "&lt;left&gt;");
  }

  @Test
  void whatIsHeldOfAPersonIsTheirsToHaveAndToErase() throws Exception {
    String held =
        holders.stream()
            .map(holder -> holder.export(grace, Language.EN))
            .filter(one -> one.code().equals("partnerships"))
            .findFirst()
            .orElseThrow()
            .json();
    assertThat(held).contains("Grace", unique, "SPEAKER");

    holders.forEach(holder -> holder.erase(grace));

    assertThat(page(path, awa)).doesNotContain("Grace").contains("Somebody who is no longer here");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String link = link(Map.of("role", "OBSERVER"));
    for (String one :
        List.of(
            "/partnerships",
            "/partnerships/new",
            path,
            path + "/edit",
            path + "/partners",
            path + "/partners/" + partner(0) + "/edit",
            path + "/leave",
            link)) {
      MockHttpServletResponse answer = send(awa, get(one).locale(language.locale()));
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("alliances.partnership.", ">alliances.");
    }
  }

  private PersonId stranger() throws Exception {
    return members.join("stranger-" + UUID.randomUUID() + "@example.org", "Stranger");
  }

  private String page(String address, PersonId reader) throws Exception {
    MockHttpServletResponse answer = send(reader, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse send(PersonId by, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(members.as(by)).with(csrf())).andReturn().getResponse();
  }
}
