package org.corridor.communities.references.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.Moderated;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inventory of research, as everybody who may and not. */
@CorridorTest
class ReferencePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired List<Moderated> moderated;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private PersonId awa;
  private PersonId stranger;

  @BeforeEach
  void people() {
    awa = members.join();
    stranger = members.join();
  }

  private MockHttpServletRequestBuilder full(String path, String doi) {
    return post(path)
        .param("base", "0")
        .param("title", "=Kayes <b> and \"Paris\" " + word)
        .param("authors", "Diallo, Awa\n\nNuñez, Ana")
        .param("year", "2012")
        .param("publisher", "IOM")
        .param("kind", "THESIS")
        .param("language", "fr")
        .param("countries", "ML", "FR")
        .param("doi", doi)
        .param("about", "It <i>pays</i>");
  }

  private String entered(String doi) throws Exception {
    MockHttpServletResponse answer =
        send(full("/references/new", doi).param("id", UUID.randomUUID().toString()), awa);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  @Test
  void aMemberEntersAWorkAndEverybodyFindsIt() throws Exception {
    String path = entered("https://doi.org/10.1000/" + word.toUpperCase(java.util.Locale.ROOT));
    assertThat(text(path, null))
        .contains("&lt;b&gt;", "Nuñez, Ana", "href=\"https://doi.org/10.1000/" + word, "&lt;i&gt;")
        .doesNotContain(path + "/edit");
    assertThat(text(path, awa)).contains(path + "/edit");
    assertThat(text("/references?q=nunez+" + word + "&kind=THESIS&country=ML&language=fr", null))
        .contains(path);
    assertThat(text("/references?q=" + word + "&kind=BOOK", null)).doesNotContain(path);

    assertThat(status(full(path + "/edit", ""), stranger)).isEqualTo(403);
    assertThat(status(post(path + "/remove"), stranger)).isEqualTo(403);
    assertThat(status(get(path + "/edit"), stranger)).isEqualTo(403);
    String doi = "10.1000/" + word;
    assertThat(status(full(path + "/edit", doi).param("link", "https://example.org"), awa))
        .isEqualTo(302);
    MockHttpServletResponse slower = send(full(path + "/edit", doi), awa);
    assertThat(slower.getStatus()).isEqualTo(409);
    send(post(path + "/remove"), awa);
    assertThat(status(get(path), null)).isEqualTo(404);
  }

  @Test
  void theSameWorkIsEnteredOnce() throws Exception {
    String path = entered("10.1000/" + word);
    MockHttpServletResponse again = send(full("/references/new", "doi: 10.1000/" + word), stranger);
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(again.getContentAsString()).contains("href=\"" + path + "\"", "Diallo, Awa");
    String link = "https://example.org/" + word;
    assertThat(status(full("/references/new", "").param("link", link), awa)).isEqualTo(302);
    assertThat(status(full("/references/new", "").param("link", link), stranger)).isEqualTo(409);
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    assertThat(
            send(
                    post("/references/new")
                        .param("title", "kept <u")
                        .param("year", "3012")
                        .param("doi", "11.x"),
                    awa)
                .getContentAsString())
        .contains(
            "authors-error", "year-error", "kind-error", "link-error", "doi-error", "kept &lt;u");
    assertThat(status(full("/references/new", "").param("link", "javascript:alert(1)"), awa))
        .isEqualTo(422);
  }

  @Test
  void whatWasFoundIsTakenAlong() throws Exception {
    entered("10.1000/" + word);
    JsonNode csl = JsonMapper.shared().readTree(text("/references.json?q=" + word, null)).get(0);
    assertThat(csl.get("type").asString()).isEqualTo("thesis");
    assertThat(csl.get("title").asString()).isEqualTo("=Kayes <b> and \"Paris\" " + word);
    assertThat(csl.get("author").get(1).get("literal").asString()).isEqualTo("Nuñez, Ana");
    assertThat(csl.get("issued").get("date-parts").get(0).get(0).asInt()).isEqualTo(2012);
    assertThat(csl.get("DOI").asString()).isEqualTo("10.1000/" + word);
    String table = text("/references.csv?q=" + word, null);
    assertThat(table.lines()).hasSize(2);
    assertThat(table).contains("\"'=Kayes <b> and \"\"Paris\"\" " + word);
  }

  @Test
  void whatIsHiddenIsSeenByWhoEnteredIt() throws Exception {
    String path = entered("10.1000/" + word);
    String id = path.substring("/references/".length());
    Moderated reports =
        moderated.stream().filter(one -> one.kind().equals("reference")).findFirst().orElseThrow();
    assertThat(reports.find(id, Optional.of(stranger))).isPresent();
    reports.hide(id);
    for (PersonId reader : new PersonId[] {null, stranger}) {
      assertThat(status(get(path), reader)).isEqualTo(404);
      assertThat(text("/references?q=" + word, reader)).doesNotContain(path);
      assertThat(text("/references.json?q=" + word, reader)).doesNotContain(id);
    }
    assertThat(status(get(path), awa)).isEqualTo(200);
    reports.show(id);
    assertThat(status(get(path), null)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1000/182, 10.1000/182",
    "https://doi.org/10.1000/ABC, 10.1000/abc",
    "http://dx.doi.org/10.12345/a.b(c)1, 10.12345/a.b(c)1",
    "DOI: 10.1000/182, 10.1000/182",
    "10.1/x,",
    "10.1000/,",
    "https://example.org/10.1000/182,",
    "10.1000/a b,",
  })
  void aDoiIsKnownInWhateverWayItIsWritten(String typed, String kept) {
    assertThat(Facts.doi(typed)).isEqualTo(Optional.ofNullable(kept));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = entered("10.1000/" + word);
    for (String page :
        List.of(
            "/references",
            "/references?q=" + word + "none",
            "/references/new",
            path,
            path + "/edit",
            path + "/remove")) {
      assertThat(
              send(get(page).header("Accept-Language", language.code()), awa).getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform((who == null ? request : request.with(members.as(who))).with(csrf()))
            .andReturn()
            .getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private int status(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return send(request, who).getStatus();
  }

  private String text(String path, PersonId who) throws Exception {
    return send(get(path), who).getContentAsString();
  }
}
